// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hotfix.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/branching.h"
#include "engine/hotfixcosts.h"
#include "engine/planzone.h"
#include "engine/releaseplacement.h"
#include "engine/scheduler.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostHours = 1000;

QString hotfixText(const char *text)
{
    return QCoreApplication::translate("Hotfix", text);
}

std::optional<Error> refusal(const Plan &plan, const HotfixRequest &request, const QString &name)
{
    const Release *repairs = plan.find(request.repairs);
    if (!repairs)
        return Error{ErrorCode::NotFound, hotfixText("Choose the release that the hotfix repairs."), {}};
    if (repairs->state == ReleaseState::Cancelled)
        return badInput(hotfixText("Release %1 is cancelled, so that nothing of it can be repaired; choose another.").arg(displayName(plan, *repairs)));
    if (auto error = refuseName(plan, repairs->product, name))
        return error;
    const QDate day = request.start.toTimeZone(planZone(plan)).date();
    if (!request.start.isValid() || day < earliestDate || day > latestDate)
        return badInput(hotfixText("The hotfix must start between 1970 and 2199; type another moment."));
    if (request.steps.empty())
        return badInput(hotfixText("A hotfix has at least its go-live; add a step."));
    for (const HotfixStep &step : request.steps) {
        if (step.title.trimmed().isEmpty())
            return badInput(hotfixText("Each step of the hotfix needs a title; type one."));
        if (step.hours < 0 || step.hours > mostHours)
            return badInput(hotfixText("“%1” comes 0 to %2 hours after the step before it; type another number.").arg(step.title, QString::number(mostHours)));
    }
    return {};
}

/// Builds the release in a draft.
class HotfixMaker
{
public:
    HotfixMaker(const Plan &plan, const Timetable &timetable, const HotfixRequest &request, IdSource &ids)
        : m_plan(plan), m_timetable(timetable), m_request(request), m_repairs(*plan.find(request.repairs)), m_ids(ids), m_draft(plan)
    {}

    void run(const QString &name)
    {
        Release release{m_ids.next<Release>(), m_repairs.product, name};
        release.hotfixOf = m_repairs.id;
        release.anchor = m_ids.next<Milestone>();
        m_release = release.id;
        addStart();
        for (size_t i = 0; i < m_request.steps.size(); ++i) {
            const bool last = i + 1 == m_request.steps.size();
            addStep(m_request.steps[i], last ? release.anchor : m_ids.next<Milestone>());
        }
        addMerge(hotfixText("Merge fix into main"), release.anchor);
        for (const ReleaseId target : mergeTargets(m_plan, m_timetable, m_repairs.id, startDay()))
            addMerge(hotfixText("Merge fix into %1").arg(m_plan.find(target)->name), release.anchor);
        m_draft.put(std::move(release));
    }

    [[nodiscard]] PlanEdit edit(const QString &label) const { return m_draft.toEdit(label); }
    [[nodiscard]] ReleaseId release() const { return m_release; }
    [[nodiscard]] QDate startDay() const { return m_request.start.toTimeZone(planZone(m_plan)).date(); }

    std::vector<MilestoneId> steps;
    std::vector<MilestoneId> merges;

private:
    void addStart()
    {
        Milestone start;
        start.id = m_ids.next<Milestone>();
        start.release = m_release;
        start.title = hotfixText("Hotfix {release} starts");
        const QDateTime moment = m_request.start.toTimeZone(planZone(m_plan));
        start.pinned = moment.date();
        start.deadlineZone = DeadlineZone::Local;
        start.deadlineTime = QTime(moment.time().hour(), moment.time().minute());
        steps.push_back(start.id);
        m_draft.put(std::move(start));
    }

    void addStep(const HotfixStep &step, MilestoneId id)
    {
        Milestone m;
        m.id = id;
        m.release = m_release;
        m.title = step.title.simplified();
        m.kind = step.kind;
        m.rule = RuleKind::Offset;
        m.anchor = steps.back();
        m.offset = step.hours;
        m.offsetUnit = OffsetUnit::Hours;
        m.deadlineZone = DeadlineZone::Local;
        if (const Milestone *known = latestOfKind(step.kind)) {
            m.owners = known->owners;
            m.neededPeople = known->neededPeople;
            m.neededSkills = known->neededSkills;
            m.audiences = step.kind == MilestoneKind::GoLive ? known->audiences : IdList<Audience>();
            m.publicTitle = step.kind == MilestoneKind::GoLive ? patternFromTitle(known->publicTitle, m_repairs.name) : QString();
        }
        steps.push_back(id);
        m_draft.put(std::move(m));
    }

    void addMerge(const QString &title, MilestoneId goLive)
    {
        Milestone m;
        m.id = m_ids.next<Milestone>();
        m.release = m_release;
        m.title = title;
        m.rule = RuleKind::Offset;
        m.anchor = goLive;
        m.offset = 1;
        merges.push_back(m.id);
        m_draft.put(std::move(m));
    }

    /// Checkpoints are too many kinds of things for that.
    [[nodiscard]] const Milestone *latestOfKind(MilestoneKind kind) const
    {
        const Milestone *latest = nullptr;
        for (const Milestone &m : m_plan.table<Milestone>()) {
            const QDate start = m_timetable.startOf(m.id);
            if (kind == MilestoneKind::Checkpoint || m.release != m_repairs.id || m.kind != kind || m.state == MilestoneState::Cancelled || !start.isValid())
                continue;
            if (!latest || start >= m_timetable.startOf(latest->id))
                latest = &m;
        }
        return latest;
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const HotfixRequest &m_request;
    const Release &m_repairs;
    IdSource &m_ids;
    PlanDraft m_draft;
    ReleaseId m_release;
};

/// Whether a train of the product will call a release of its own so.
bool isNameOfTrain(const Plan &plan, ProductId product, const QString &name)
{
    return std::ranges::any_of(plan.table<Train>(), [&](const Train &train) {
        const qsizetype place = train.numbering.indexOf("{n}"_L1);
        if (train.product != product || place < 0)
            return false;
        const QString digits = name.mid(place, name.size() - (train.numbering.size() - 3));
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        return isNumber && number >= train.firstNumber && nameByNumber(train, number).compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Released after what the hotfix repairs and in use: the latest one, and those whose end of life is still to come.
std::vector<std::pair<QDate, ReleaseId>> supportedAfter(const Plan &plan, const Timetable &timetable, const Release &repaired, QDate day)
{
    // A hotfix of an old version may have come after a newer version.
    const Release *repairs = &repaired;
    QSet<ReleaseId> seen;
    while (plan.find(repairs->hotfixOf) && !seen.contains(repairs->id)) {
        seen.insert(repairs->id);
        repairs = plan.find(repairs->hotfixOf);
    }
    std::vector<std::pair<QDate, ReleaseId>> released;
    for (const Release &release : plan.table<Release>()) {
        const QDate goLive = timetable.startOf(release.anchor);
        const bool counts = release.product == repaired.product && release.state == ReleaseState::Released && !release.hotfixOf.isValid();
        if (counts && goLive.isValid() && !(goLive <= timetable.startOf(repairs->anchor)))
            released.emplace_back(goLive, release.id);
    }
    std::ranges::sort(released);
    QSet<ReleaseId> supported;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.kind == MilestoneKind::EndOfLife && m.state != MilestoneState::Cancelled && timetable.endOf(m.id) >= day)
            supported.insert(m.release);
    }
    const ReleaseId latest = released.empty() ? ReleaseId() : released.back().second;
    std::erase_if(released, [&](const auto &found) { return found.second != latest && !supported.contains(found.second); });
    return released;
}

} // namespace

std::vector<HotfixStep> usualHotfixSteps()
{
    return {{hotfixText("Fix ready"), MilestoneKind::Checkpoint, 4},     {hotfixText("Review"), MilestoneKind::Checkpoint, 2},
            {hotfixText("Candidate build"), MilestoneKind::Build, 1},    {hotfixText("Smoke test"), MilestoneKind::Checkpoint, 4},
            {hotfixText("Go/no-go"), MilestoneKind::Gate, 1},            {hotfixText("{release} live"), MilestoneKind::GoLive, 1}};
}

ReleaseId releaseToRepair(const Plan &plan, const Timetable &timetable, ReleaseId chosen, QDate today)
{
    const Release *release = plan.find(chosen);
    const auto isOut = [&](const Release &each) {
        const QDate date = timetable.startOf(each.anchor);
        return each.state == ReleaseState::Released || (each.state == ReleaseState::Planned && date.isValid() && date <= today);
    };
    if (release && isOut(*release))
        return chosen;
    ReleaseId newest;
    QDate latest;
    for (const Release &each : plan.table<Release>()) {
        const QDate date = timetable.startOf(each.anchor);
        if (isOut(each) && date.isValid() && (!release || each.product == release->product) && (!latest.isValid() || date > latest)) {
            latest = date;
            newest = each.id;
        }
    }
    return newest.isValid() ? newest : chosen;
}

QString nextHotfixName(const Plan &plan, ReleaseId repairs)
{
    const Release *release = plan.find(repairs);
    if (!release)
        return {};
    static const QRegularExpression threeNumbers(u"\\d+(?:\\D+\\d+){2}"_s);
    const bool isPatch = release->hotfixOf.isValid() || threeNumbers.match(release->name).hasMatch();
    QString name = isPatch ? release->name : release->name + ".0"_L1;
    QString next = nextFreeName(plan, release->product, name);
    // The next number may be that of the next train.
    for (int deeper = 0; deeper < 2 && isNameOfTrain(plan, release->product, next); ++deeper) {
        name = release->name + QString(".0"_L1).repeated(deeper + (isPatch ? 1 : 2));
        next = nextFreeName(plan, release->product, name);
    }
    return next;
}

std::vector<ReleaseId> mergeTargets(const Plan &plan, const Timetable &timetable, ReleaseId repairs, QDate day)
{
    const Release *repaired = plan.find(repairs);
    if (!repaired)
        return {};
    std::vector<std::pair<QDate, ReleaseId>> targets = supportedAfter(plan, timetable, *repaired, day);
    for (const Release &release : plan.table<Release>()) {
        const QDate goLive = timetable.startOf(release.anchor);
        const bool later = goLive.isValid() && !(goLive <= timetable.startOf(repaired->anchor));
        if (release.product != repaired->product || release.id == repairs || release.state != ReleaseState::Planned || !later)
            continue;
        const bool past = std::ranges::any_of(plan.table<Milestone>(), [&](const Milestone &m) {
            const QDate start = timetable.startOf(m.id);
            const bool branches = m.kind == MilestoneKind::Freeze || m.title.contains("branch"_L1, Qt::CaseInsensitive);
            return m.release == release.id && branches && m.state != MilestoneState::Cancelled && start.isValid() && start <= day;
        });
        if (past)
            targets.emplace_back(goLive, release.id);
    }
    std::ranges::sort(targets);
    std::vector<ReleaseId> ids;
    for (const auto &[date, id] : targets)
        ids.push_back(id);
    return ids;
}

Result<HotfixPreview> previewHotfix(const Plan &plan, const Timetable &timetable, const HotfixRequest &request, QDate today, IdSource &ids)
{
    const QString name = tidyName(request.name);
    if (const auto error = refusal(plan, request, name))
        return *error;
    HotfixMaker maker(plan, timetable, request, ids);
    maker.run(name);
    HotfixPreview preview{maker.edit(hotfixText("Add hotfix %1").arg(name)), maker.release(), maker.steps, maker.merges, {}, {}, {}, {}, plan, timetable};
    if (const auto sound = validate(plan, preview.edit); !sound)
        return sound.error();
    preview.after.apply(preview.edit);
    preview.dates = updateTimetable(timetable, plan, preview.after, preview.edit);
    addHotfixCosts(preview, request.repairs);
    preview.conflicts = problemsMadeBy(findProblems(plan, timetable, today, Checks::AllButFit),
                                       findProblems(preview.after, preview.dates, today, Checks::AllButFit), preview.release);
    return preview;
}

} // namespace Plimsoll
