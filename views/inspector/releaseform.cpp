// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/releaseform.h"

#include "engine/reapplying.h"
#include "views/branching/branchdialog.h"
#include "views/branching/copyrulesdialog.h"
#include "views/branching/hotfixdialog.h"
#include "views/branching/reapplydialog.h"
#include "views/importing/rulesdialog.h"
#include "views/inspector/formchoices.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int nextDates = 4;

std::vector<std::pair<QDate, const Milestone *>> datedMilestones(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    std::vector<std::pair<QDate, const Milestone *>> dated;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release == release && m.state != MilestoneState::Cancelled)
            dated.emplace_back(timetable.startOf(m.id), &m);
    }
    std::ranges::stable_sort(dated, {}, &std::pair<QDate, const Milestone *>::first);
    return dated;
}

} // namespace

ReleaseForm::ReleaseForm(PlanDocument &document, QWidget *parent) : RecordForm(document, parent)
{
    addInfo([this](const Plan &plan, const Timetable &timetable) { return countdown(plan, timetable); });
    add(&Release::name);
    add(&Release::product);
    add(&Release::state);
    Row anchor = row(&Release::anchor);
    anchor.choices = [this](const Plan &plan) { return anchorChoices(plan); };
    addRow(std::move(anchor));
    addOrigin();
    addHeading(tr("Dates"));
    addInfo([this](const Plan &plan, const Timetable &timetable) { return progress(plan, timetable); });
    addCommands();
}

void ReleaseForm::addOrigin()
{
    Row train = row(&Release::train);
    train.visible = [](const Plan &plan) { return !plan.table<Train>().isEmpty(); };
    addRow(std::move(train));
    Row departure = row(&Release::departure);
    departure.visible = [this](const Plan &plan) { return any(plan, [](const Release &r) { return r.train.isValid() || r.departure.isValid(); }); };
    addRow(std::move(departure));
    Row hotfix = row(&Release::hotfixOf);
    hotfix.visible = [](const Plan &plan) { return plan.table<Release>().size() > 1; };
    addRow(std::move(hotfix));
    addInfo([this](const Plan &, const Timetable &) {
        // Nothing that is typed here changes the pattern.
        const Release *release = only(document().plan());
        return release ? m_origin.of(release->id.value(), document().revision(), [this] { return origin(); }) : FormInfo{};
    });
}

/// From which release it was made, and whether that one has changed since.
FormInfo ReleaseForm::origin() const
{
    const Plan &plan = document().plan();
    const Release *release = only(plan);
    const Release *pattern = release ? plan.find(patternOf(plan, release->id)) : nullptr;
    if (!pattern)
        return {};
    const ReleaseId id = release->id;
    const auto changes = findPatternChanges(plan, document().timetable(), pattern->id, std::span(&id, 1));
    const auto open = std::ranges::count_if(changes, [](const PatternChange &change) { return change.kind != PatternChangeKind::LeftOut; });
    const QString made = tr("Made from %1").arg(displayName(plan, *pattern));
    if (open == 0)
        return {{}, made};
    return {made, open == 1 ? tr("One milestone changed there since; “Re-apply changed pattern…” shows it.")
                            : tr("%1 milestones changed there since; “Re-apply changed pattern…” shows them.").arg(open)};
}

QList<Choice> ReleaseForm::anchorChoices(const Plan &plan) const
{
    QList<Choice> choices{{tr("None"), qint64(0)}};
    const Release *release = only(plan);
    if (!release)
        return choices;
    for (const auto &[date, milestone] : datedMilestones(plan, document().timetable(), release->id))
        choices.append({displayTitle(plan, *milestone), milestone->id.value()});
    return choices;
}

FormInfo ReleaseForm::countdown(const Plan &plan, const Timetable &timetable) const
{
    const Release *release = only(plan);
    if (!release)
        return {};
    const Milestone *anchor = plan.find(release->anchor);
    const QDate date = timetable.startOf(release->anchor);
    if (!anchor)
        return {tr("No anchor yet"), tr("Choose the milestone that the release is counted from, normally its go-live.")};
    if (!date.isValid())
        return {tr("No date"), tr("Its anchor has no date; give it one."), true};
    return {tr("%1, %2").arg(dateText(date, QLocale()), distanceText(document().today(), date)), displayTitle(plan, *anchor)};
}

FormInfo ReleaseForm::progress(const Plan &plan, const Timetable &timetable) const
{
    const Release *release = only(plan);
    if (!release)
        return {};
    const auto dated = datedMilestones(plan, timetable, release->id);
    if (dated.empty())
        return {{}, tr("It has no milestones yet.")};
    const auto done = std::ranges::count_if(dated, [](const auto &m) { return m.second->state == MilestoneState::Done; });
    QStringList next;
    for (const auto &[date, milestone] : dated) {
        if (date >= document().today() && milestone->state == MilestoneState::Planned && next.size() < nextDates)
            next += tr("%1  %2").arg(dateText(date, QLocale()), displayTitle(plan, *milestone));
    }
    const QString heading = tr("%1 milestones, %2 done").arg(dated.size()).arg(done);
    return {heading, next.isEmpty() ? tr("Nothing is ahead.") : next.join(u'\n')};
}

void ReleaseForm::addCommands()
{
    auto *commands = new QWidget;
    auto *layout = new QVBoxLayout(commands);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    const auto add = [&](const QString &text, auto &&open) {
        auto *button = new QPushButton(text);
        button->setEnabled(!document().isReadOnly());
        layout->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, this, [this, open] {
            if (ids().size() == 1)
                open(ids().front());
        });
    };
    add(tr("Turn dates into rules…"), [this](ReleaseId id) { RulesDialog::forRelease(document(), id, window())->open(); });
    add(tr("Learn rules from past cycles…"), [this](ReleaseId id) { RulesDialog::fromCycles(document(), id, window())->open(); });
    add(tr("Branch next release…"), [this](ReleaseId id) { (new BranchDialog(document(), id, window()))->open(); });
    add(tr("Copy rules to…"), [this](ReleaseId id) { (new CopyRulesDialog(document(), id, {}, window()))->open(); });
    add(tr("Re-apply changed pattern…"), [this](ReleaseId id) { (new ReapplyDialog(document(), id, window()))->open(); });
    add(tr("New hotfix…"), [this](ReleaseId id) { (new HotfixDialog(document(), id, window()))->open(); });
    addWidget(commands);
}

} // namespace Plimsoll
