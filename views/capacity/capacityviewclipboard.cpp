// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "domain/labels.h"
#include "views/capacity/capacityview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr auto mimeType = "application/x-plimsoll-absences"_L1;
constexpr int mostDays = 3'660;

/// Days copied from the grid: absences with their distance from the first of the days.
struct CopiedDays {
    int days = 0;
    std::vector<Absence> absences;
};

QByteArray toBytes(DaySpan days, const std::vector<Absence> &absences)
{
    QJsonArray list;
    for (const Absence &absence : absences) {
        list.append(QJsonObject{{u"from"_s, days.first.daysTo(absence.start)},
                                {u"to"_s, days.first.daysTo(absence.end)},
                                {u"kind"_s, FieldCodec<AbsenceKind>::toJson(absence.kind)},
                                {u"portion"_s, FieldCodec<DayPortion>::toJson(absence.portion)}});
    }
    return QJsonDocument(QJsonObject{{u"days"_s, days.first.daysTo(days.last) + 1}, {u"absences"_s, list}}).toJson(QJsonDocument::Compact);
}

/// No days where the clipboard holds something else.
CopiedDays onClipboard(QDate first)
{
    CopiedDays copied;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QJsonObject root = data ? QJsonDocument::fromJson(data->data(mimeType)).object() : QJsonObject();
    copied.days = std::clamp(root.value("days"_L1).toInt(), 0, mostDays);
    for (const QJsonValue &value : root.value("absences"_L1).toArray()) {
        Absence absence;
        absence.start = first.addDays(std::clamp(value["from"_L1].toInt(), -mostDays, mostDays));
        absence.end = first.addDays(std::clamp(value["to"_L1].toInt(), -mostDays, mostDays));
        if (FieldCodec<AbsenceKind>::fromJson(value["kind"_L1], absence.kind) && FieldCodec<DayPortion>::fromJson(value["portion"_L1], absence.portion))
            copied.absences.push_back(absence);
    }
    return copied;
}

std::vector<Absence> touching(const std::vector<Absence> &absences, DaySpan days)
{
    std::vector<Absence> found;
    for (const Absence &absence : absences) {
        if (absence.start <= days.last && absence.end >= days.first)
            found.push_back(absence);
    }
    return found;
}

QString textOf(const QString &name, const std::vector<Absence> &absences)
{
    QStringList lines;
    for (const Absence &absence : absences) {
        const QStringList cells{name, absence.start.toString(Qt::ISODate), absence.end.toString(Qt::ISODate), CapacityView::tr("away"), label(absence.portion)};
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

void CapacityView::copyDays() const
{
    if (!currentPerson().isValid())
        return;
    const DaySpan days = selectedDays();
    const std::vector<Absence> absences = touching(m_absences.value(currentPerson()), days);
    auto *copied = new QMimeData;
    copied->setData(mimeType, toBytes(days, absences));
    copied->setText(textOf(m_rows[size_t(m_row)].name, absences));
    QGuiApplication::clipboard()->setMimeData(copied);
}

bool CapacityView::canPasteDays() const
{
    return canAddAbsence() && onClipboard(m_current).days > 0;
}

void CapacityView::pasteDays()
{
    const QDate first = selectedDays().first;
    const CopiedDays copied = onClipboard(first);
    if (canAddAbsence() && copied.days > 0)
        replaceDays({first, first.addDays(copied.days - 1)}, copied.absences);
}

bool CapacityView::canFillFromAbove() const
{
    return canAddAbsence() && m_row > 0 && m_rows[size_t(m_row) - 1].person.isValid();
}

void CapacityView::fillFromAbove()
{
    if (canFillFromAbove())
        replaceDays(selectedDays(), touching(m_absences.value(m_rows[size_t(m_row) - 1].person), selectedDays()));
}

void CapacityView::replaceDays(DaySpan days, const std::vector<Absence> &absences)
{
    const PlanEdit edit = edits::replaceAbsences(m_document.plan(), m_document.ids(), currentPerson(), days.first, days.last, absences);
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

} // namespace Plimsoll
