// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/hotfixdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/planzone.h"
#include "items/celltext.h"
#include "views/branching/hotfixsteps.h"
#include "views/branching/previewtable.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename R>
void addNames(QStringList &names, const Plan &plan, const IdList<R> &ids)
{
    for (const auto id : ids) {
        if (const R *record = plan.find(id))
            names << record->name;
    }
}

} // namespace

HotfixDialog::HotfixDialog(PlanDocument &document, ReleaseId repairs, QWidget *parent)
    : PreviewDialog(document, tr("New Hotfix"), parent), m_repairs(new QComboBox), m_name(new QLineEdit), m_time(new QTimeEdit),
      m_steps(new HotfixSteps(usualHotfixSteps()))
{
    m_day = planDateEdit(document);
    fillReleases(*m_repairs, document);
    m_repairs->setCurrentIndex(m_repairs->findData(releaseToRepair(document.plan(), document.timetable(), repairs, document.today()).value()));
    const QDateTime now = document.clock().now().toTimeZone(planZone(document.plan()));
    m_day->setDate(now.date());
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setTime(QTime(now.time().hour(), now.time().minute()));
    m_time->setAccessibleName(tr("Time of day at which the hotfix starts"));
    addFields();
    suggestName();
    connect(m_repairs, &QComboBox::currentIndexChanged, this, &HotfixDialog::suggestName);
    connect(m_name, &QLineEdit::textChanged, this, &HotfixDialog::refresh);
    connect(m_day, &DateEdit::typed, this, &HotfixDialog::refresh);
    connect(m_day, &DateEdit::committed, this, &HotfixDialog::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &HotfixDialog::refresh);
    connect(m_steps, &HotfixSteps::changed, this, &HotfixDialog::refresh);
}

void HotfixDialog::addFields()
{
    auto *start = new QHBoxLayout;
    start->addWidget(m_day, 1);
    auto *zone = new QLabel(document().plan().settings().timeZone);
    zone->setTextFormat(Qt::PlainText);
    zone->setMinimumHeight(m_time->sizeHint().height());
    start->addWidget(m_time, 0, Qt::AlignTop);
    start->addWidget(zone, 0, Qt::AlignTop);
    form().addRow(tr("&Repairs:"), m_repairs);
    form().addRow(tr("&Name:"), m_name);
    auto *starts = new QLabel(tr("&Starts:"));
    m_day->setLabel(*starts);
    form().addRow(starts, start);
    form().addRow(tr("Steps:"), m_steps);
}

void HotfixDialog::suggestName()
{
    m_name->setText(nextHotfixName(document().plan(), chosenId<Release>(*m_repairs)));
    refresh();
}

void HotfixDialog::preview()
{
    const auto day = m_day->reading();
    HotfixRequest request{chosenId<Release>(*m_repairs), m_name->text(), {}, m_steps->steps()};
    if (day)
        request.start = QDateTime(*day, m_time->time(), planZone(document().plan())).toUTC();
    const auto preview = day ? previewHotfix(document().plan(), document().timetable(), request, document().today(), document().ids())
                             : Result<HotfixPreview>(day.error());
    if (!preview) {
        table().setRows({}, {});
        refuse(preview.error().text);
        return;
    }
    m_made = preview->release;
    showSteps(*preview);
    showTaken(*preview);
    addConflicts(preview->conflicts);
    const MilestoneDate *live = preview->dates.find(preview->steps.back());
    QStringList parts{tr("Live on %1").arg(dateText(live->start, locale()) + live->moment.toTimeZone(planZone(document().plan())).toString(u", HH:mm"_s)),
                      counted(qsizetype(preview->merges.size()), tr("to be merged in 1 place"), tr("to be merged in %1 places"))};
    if (const Release *next = preview->after.find(preview->nextRelease); next && !preview->takes.empty()) {
        parts << counted(qsizetype(preview->takes.size()), tr("needs people of 1 milestone of %1").arg(next->name),
                         tr("needs people of %2 milestones of %1").arg(next->name));
    }
    propose(preview->edit, parts.join(u" · "_s), tr("Add hotfix %1").arg(preview->after.find(m_made)->name));
}

void HotfixDialog::showSteps(const HotfixPreview &preview)
{
    std::vector<PreviewRow> rows;
    const QTimeZone zone = planZone(document().plan());
    const auto addRow = [&](MilestoneId id) {
        const Milestone &milestone = *preview.after.find(id);
        const MilestoneDate *date = preview.dates.find(id);
        QStringList people;
        addNames(people, preview.after, milestone.owners);
        addNames(people, preview.after, milestone.neededPeople);
        addNames(people, preview.after, milestone.neededSkills);
        PreviewRow row;
        row.cells = {displayTitle(preview.after, milestone), label(milestone.kind), dateText(date->start, locale()),
                     date->moment.isValid() ? date->moment.toTimeZone(zone).toString(u"HH:mm"_s) : QString(), people.join(u", "_s)};
        row.key = qint64(rows.size());
        rows.push_back(std::move(row));
    };
    for (const MilestoneId id : preview.steps)
        addRow(id);
    for (const MilestoneId id : preview.merges)
        addRow(id);
    table().setRows({tr("Milestone"), tr("Kind"), tr("Day"), tr("Time"), tr("Who")}, std::move(rows));
}

void HotfixDialog::showTaken(const HotfixPreview &preview)
{
    const Release *next = preview.after.find(preview.nextRelease);
    if (!next)
        return;
    QStringList lines;
    for (const TakenMilestone &taken : preview.takes) {
        QStringList who;
        addNames(who, preview.after, taken.owners);
        addNames(who, preview.after, taken.people);
        addNames(who, preview.after, taken.skills);
        lines << tr("%1 on %2 needs %3, too").arg(displayTitle(preview.after, *preview.after.find(taken.milestone)),
                                                  dateText(preview.dates.startOf(taken.milestone), locale()), who.join(u", "_s));
    }
    for (const TakenHours &taken : preview.hours) {
        lines << tr("%1 asks for %2 hours of %3 on these days")
                     .arg(displayName(preview.after, *next), locale().toString(taken.hours, 'f', 0), preview.after.find(taken.skill)->name);
    }
    effects().addGroup(tr("Taken from %1 (%2)").arg(displayName(preview.after, *next), QString::number(lines.size())), u"user-group-new"_s, lines);
}

bool HotfixDialog::commitFields()
{
    return m_day->commit();
}

void HotfixDialog::executed()
{
    Q_EMIT releaseMade(m_made);
}

} // namespace Plimsoll
