// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulepattern.h"

#include "domain/allrecords.h"
#include "domain/recordjson.h"
#include "domain/titlepattern.h"
#include "engine/rulelearning.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What is each release's own and never handed on.
constexpr std::array ownFields{"release", "state", "actual", "pinned", "note", "import_key", "copied_from", "copied_rule"};

Milestone withoutPin(Milestone milestone)
{
    milestone.rule = RuleKind::Pinned;
    milestone.pinned = {};
    milestone.anchor = {};
    milestone.anchorEdge = AnchorEdge::Start;
    milestone.offset = 0;
    milestone.snapWeekday = 0;
    milestone.avoidance = Avoidance::None;
    return milestone;
}

} // namespace

std::optional<Milestone> patternForm(const Plan &plan, const Timetable &timetable, const Milestone &milestone)
{
    const Release *release = plan.find(milestone.release);
    if (!release)
        return {};
    Milestone form = milestone;
    const Milestone *anchor = plan.find(milestone.anchor);
    const bool inside = milestone.rule == RuleKind::Offset && anchor && anchor->release == release->id
        && (anchor->state != MilestoneState::Cancelled || anchor->id == release->anchor);
    const QDate date = timetable.startOf(milestone.id);
    if (milestone.id == release->anchor)
        form = withoutPin(form);
    else if (!inside && date.isValid() && timetable.startOf(release->anchor).isValid())
        form = withRuleFrom(plan, timetable, form, release->anchor, date);
    else if (!inside)
        return {};
    form.title = patternFromTitle(form.title, release->name);
    form.publicTitle = patternFromTitle(form.publicTitle, release->name);
    form.state = MilestoneState::Planned;
    form.actual = {};
    return form;
}

Milestone formOfCopy(const Plan &plan, const Milestone &copy)
{
    Milestone form = copy;
    const Release *release = plan.find(copy.release);
    if (release) {
        form.title = patternFromTitle(form.title, release->name);
        form.publicTitle = patternFromTitle(form.publicTitle, release->name);
        if (release->anchor == copy.id && copy.rule == RuleKind::Pinned)
            form = withoutPin(form);
    }
    if (form.rule == RuleKind::Pinned)
        form.anchor = {};
    const Milestone *anchor = plan.find(form.anchor);
    if (anchor && anchor->release == copy.release && anchor->copiedFrom.isValid())
        form.anchor = anchor->copiedFrom;
    return form;
}

QString copiedRuleText(const Milestone &form)
{
    QJsonObject object = toJson(form);
    for (const char *field : ownFields)
        object.remove(QLatin1StringView(field));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Milestone> copiedRuleFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const auto form = fromJson<Milestone>(document.object());
    return form ? std::optional(*form) : std::nullopt;
}

CopiesByOrigin copiesIn(const Plan &plan, ReleaseId release)
{
    CopiesByOrigin copies;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == release && milestone.copiedFrom.isValid())
            copies.insert(milestone.copiedFrom, milestone.id);
    }
    return copies;
}

} // namespace Plimsoll
