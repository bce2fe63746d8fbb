// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/calendarexportdialog.h"

#include "app/exportfile.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "exchange/calendardifference.h"
#include "exchange/icsexport.h"
#include "exchange/safefilename.h"
#include "items/recordnames.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename R>
void fillRecords(QComboBox &box, const Plan &plan, const QString &all)
{
    box.addItem(all, qint64(0));
    for (const R &record : plan.table<R>())
        box.addItem(recordName(plan, record), record.id.value());
}

QString differenceText(const CalendarDifference &difference)
{
    if (difference.isEmpty())
        return CalendarExportDialog::tr("Nothing has changed: %1 events are in the file as they are in the plan.").arg(difference.unchanged);
    return CalendarExportDialog::tr("In the file there will be %1 new, %2 changed, %3 cancelled, %4 unchanged.")
        .arg(difference.added).arg(difference.changed).arg(difference.cancelled).arg(difference.unchanged);
}

} // namespace

CalendarExportDialog::CalendarExportDialog(PlanDocument &document, QSettings &settings, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_settings(settings), m_product(new QComboBox), m_release(new QComboBox),
      m_kind(new QComboBox), m_team(new QComboBox), m_audience(new QComboBox), m_path(new QLineEdit), m_preview(new QLabel),
      m_export(nullptr)
{
    setWindowTitle(tr("Export a calendar"));
    build();
    fillChoices();
    restore(release);
    for (QComboBox *box : {m_product, m_release, m_kind, m_team, m_audience})
        connect(box, &QComboBox::currentIndexChanged, this, &CalendarExportDialog::preview);
    connect(m_path, &QLineEdit::textChanged, this, &CalendarExportDialog::preview);
    preview();
}

void CalendarExportDialog::build()
{
    const int em = fontMetrics().height();
    auto *hint = new QLabel(tr("The file can be opened by every calendar program. Exporting it again moves events instead of adding them twice. To keep "
                               "what others subscribe to up to date, use Publish."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Product:"), m_product);
    form->addRow(tr("&Release:"), m_release);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Team:"), m_team);
    form->addRow(tr("&Audience:"), m_audience);
    auto *browse = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Choose…"));
    browse->setAccessibleName(tr("Choose a file"));
    connect(browse, &QPushButton::clicked, this, &CalendarExportDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *fileLabel = new QLabel(tr("&File:"));
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(em * 3);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setIcon(QIcon::fromTheme(u"document-export"_s));
    connect(buttons, &QDialogButtonBox::accepted, this, &CalendarExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em * 2 / 3);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    resize(em * 32, sizeHint().height());
}

void CalendarExportDialog::fillChoices()
{
    const Plan &plan = m_document.plan();
    fillRecords<Product>(*m_product, plan, tr("All products"));
    fillRecords<Release>(*m_release, plan, tr("All releases"));
    m_kind->addItem(tr("Milestones and windows of all kinds"), -1);
    for (int kind = 0; kind < int(EnumNames<MilestoneKind>::names.size()); ++kind)
        m_kind->addItem(label(MilestoneKind(kind)), kind);
    fillRecords<Team>(*m_team, plan, tr("All teams"));
    fillRecords<Audience>(*m_audience, plan, tr("Everybody inside"));
}

CalendarScope CalendarExportDialog::scope() const
{
    CalendarScope scope;
    scope.product = chosenId<Product>(*m_product);
    scope.release = chosenId<Release>(*m_release);
    scope.team = chosenId<Team>(*m_team);
    scope.audience = chosenId<Audience>(*m_audience);
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        scope.kind = MilestoneKind(kind);
    return scope;
}

void CalendarExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

QString CalendarExportDialog::path() const
{
    return m_path->text().trimmed();
}

QString CalendarExportDialog::previewText() const
{
    return m_preview->text();
}

void CalendarExportDialog::browse()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export as"), path(), tr("Calendars (*.ics)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        setPath(file.endsWith(".ics"_L1, Qt::CaseInsensitive) ? file : file + ".ics"_L1);
}

void CalendarExportDialog::preview()
{
    const auto calendar = icsCalendar(m_document.plan(), m_document.timetable(), scope(), m_document.clock().now());
    m_export->setEnabled(calendar.hasValue() && !path().isEmpty());
    if (!calendar) {
        m_preview->setText(calendar.error().text);
        return;
    }
    const CalendarDifference difference = calendarDifference(readExport(path(), u"ics"_s), *calendar);
    if (QFileInfo::exists(path()))
        m_preview->setText(differenceText(difference));
    else if (difference.added == 0)
        m_preview->setText(tr("No event fits this choice; the file would be an empty calendar."));
    else
        m_preview->setText(difference.added == 1 ? tr("A new file with 1 event.") : tr("A new file with %1 events.").arg(difference.added));
}

void CalendarExportDialog::accept()
{
    const auto calendar = icsCalendar(m_document.plan(), m_document.timetable(), scope(), m_document.clock().now());
    const auto written = calendar ? writeExport(path(), *calendar) : Result<void>(calendar.error());
    if (!written) {
        m_preview->setText(written.error().text);
        return;
    }
    remember();
    QDialog::accept();
}

void CalendarExportDialog::restore(ReleaseId release)
{
    m_settings.beginGroup(u"publish/"_s + m_document.plan().planId.toString(QUuid::WithoutBraces));
    const auto choose = [this](QComboBox *box, const QString &key, const QVariant &otherwise) {
        box->setCurrentIndex(qMax(0, box->findData(m_settings.value(key, otherwise).toLongLong())));
    };
    choose(m_product, u"product"_s, 0);
    choose(m_release, u"release"_s, release.value());
    choose(m_kind, u"kind"_s, -1);
    choose(m_team, u"team"_s, 0);
    choose(m_audience, u"audience"_s, 0);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = safeFileName(m_document.plan().settings().title, u"ics"_s);
    setPath(m_settings.value(u"file"_s, QString(folder + u'/' + name)).toString());
    m_settings.endGroup();
}

void CalendarExportDialog::remember()
{
    m_settings.beginGroup(u"publish/"_s + m_document.plan().planId.toString(QUuid::WithoutBraces));
    m_settings.setValue(u"product"_s, m_product->currentData());
    m_settings.setValue(u"release"_s, m_release->currentData());
    m_settings.setValue(u"kind"_s, m_kind->currentData());
    m_settings.setValue(u"team"_s, m_team->currentData());
    m_settings.setValue(u"audience"_s, m_audience->currentData());
    m_settings.setValue(u"file"_s, path());
    m_settings.endGroup();
}

} // namespace Plimsoll
