// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasenotes.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/skilldemand.h"
#include "engine/workname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array kinds{WorkItemKind::Feature, WorkItemKind::UserExperience, WorkItemKind::NonFunctional, WorkItemKind::TechnologyShift,
                           WorkItemKind::BugFix};

/// Texts in the language of the reader.
class Texts
{
public:
    explicit Texts(const TextLookup &lookup) : m_lookup(lookup) {}

    QString operator()(const char *text) const
    {
        return m_lookup ? m_lookup("ReleaseNotes", text) : QCoreApplication::translate("ReleaseNotes", text);
    }

private:
    const TextLookup &m_lookup;
};

const char *headingOf(WorkItemKind kind)
{
    switch (kind) {
    case WorkItemKind::Feature:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "New features");
    case WorkItemKind::UserExperience:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "Easier to use");
    case WorkItemKind::NonFunctional:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "Speed, safety and stability");
    case WorkItemKind::TechnologyShift:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "Under the hood");
    case WorkItemKind::BugFix:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "Bug fixes");
    }
    return "";
}

const char *factOf(DocumentationState state)
{
    switch (state) {
    case DocumentationState::NotNeeded:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "documentation: not needed");
    case DocumentationState::Missing:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "documentation: missing");
    case DocumentationState::Drafted:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "documentation: drafted");
    case DocumentationState::Done:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "documentation: done");
    }
    return "";
}

/// Null where there is nothing to say: notes speak of what is done.
const char *factOf(WorkItemState state)
{
    switch (state) {
    case WorkItemState::Proposed:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "proposed");
    case WorkItemState::Accepted:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "accepted");
    case WorkItemState::Started:
        return QT_TRANSLATE_NOOP("ReleaseNotes", "started");
    case WorkItemState::Done:
    case WorkItemState::Dropped:
        break;
    }
    return nullptr;
}

bool saysSomething(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool namesCustomers(const Plan &plan, const WorkItem &item)
{
    return std::ranges::any_of(item.audiences, [&](AudienceId id) {
        const Audience *audience = plan.find(id);
        return audience && audience->customer;
    });
}

bool isTold(const Plan &plan, const WorkItem &item, const Audience &audience)
{
    if (item.audiences.empty())
        return true;
    if (audience.id.isValid())
        return std::ranges::find(item.audiences, audience.id) != item.audiences.end();
    return !audience.customer || namesCustomers(plan, item);
}

/// Those of the release that were not dropped and are for that audience, the greatest priority first.
std::vector<const WorkItem *> itemsOf(const Plan &plan, ReleaseId release, const Audience &audience)
{
    std::vector<const WorkItem *> items;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.release == release && item.state != WorkItemState::Dropped && isTold(plan, item, audience))
            items.push_back(&item);
    }
    std::ranges::stable_sort(items, [](const WorkItem *a, const WorkItem *b) { return a->priority > b->priority; });
    return items;
}

/// "KEP-7 Pods resize in place (Node; documentation: missing; started): what customers read"
QString insidePoint(const Plan &plan, const WorkItem &item, const Texts &texts)
{
    QStringList facts;
    if (const Team *team = plan.find(item.team))
        facts += team->name;
    facts += texts(factOf(item.documentation));
    if (const char *state = factOf(item.state))
        facts += texts(state);
    const QString point = texts(QT_TRANSLATE_NOOP("ReleaseNotes", "%1 (%2)")).arg(keyAndTitle(item), facts.join(u"; "_s));
    return saysSomething(item.customerNote)
        ? texts(QT_TRANSLATE_NOOP("ReleaseNotes", "%1: %2")).arg(point, item.customerNote.simplified())
        : point;
}

QString upgradePoint(const WorkItem &item, bool forCustomers, const Texts &texts)
{
    const QString action = item.upgradeAction.simplified();
    return forCustomers || item.key.isEmpty() ? action : texts(QT_TRANSLATE_NOOP("ReleaseNotes", "%1: %2")).arg(item.key, action);
}

void addSection(ReleaseNotes &notes, const QString &heading, const QStringList &points)
{
    if (!points.isEmpty())
        notes.sections.push_back({heading, points});
}

} // namespace

/// Of what is not agreed upon yet customers are not told: it may never ship.
bool isForCustomers(const Plan &plan, const WorkItem &item)
{
    return item.isPublic && isPlanned(item) && (item.audiences.empty() || namesCustomers(plan, item));
}

ReleaseNotes releaseNotes(const Plan &plan, ReleaseId release, const Audience &audience, const TextLookup &lookup)
{
    const Texts texts(lookup);
    const bool forCustomers = audience.customer;
    ReleaseNotes notes;
    const Release *found = plan.find(release);
    if (!found)
        return notes;
    notes.title = texts(QT_TRANSLATE_NOOP("ReleaseNotes", "%1: release notes")).arg(displayName(plan, *found));
    std::vector<const WorkItem *> items = itemsOf(plan, release, audience);
    QStringList missing;
    for (const WorkItem *item : items) {
        if (!isForCustomers(plan, *item) || saysSomething(item->customerNote))
            continue;
        notes.missing.push_back(item->id);
        missing += keyAndTitle(*item);
    }
    if (forCustomers)
        std::erase_if(items, [&](const WorkItem *item) { return !isForCustomers(plan, *item); });
    // What customers must do they read even where nobody wrote yet what they get.
    QStringList upgrades;
    for (const WorkItem *item : items) {
        if (saysSomething(item->upgradeAction))
            upgrades += upgradePoint(*item, forCustomers, texts);
    }
    if (forCustomers)
        std::erase_if(items, [](const WorkItem *item) { return !saysSomething(item->customerNote); });
    addSection(notes, texts(QT_TRANSLATE_NOOP("ReleaseNotes", "Before you upgrade")), upgrades);
    for (const WorkItemKind kind : kinds) {
        QStringList points;
        for (const WorkItem *item : items) {
            if (item->kind == kind)
                points += forCustomers ? item->customerNote.simplified() : insidePoint(plan, *item, texts);
        }
        addSection(notes, texts(headingOf(kind)), points);
    }
    if (!forCustomers)
        addSection(notes, texts(QT_TRANSLATE_NOOP("ReleaseNotes", "Public, but without a note for customers")), missing);
    return notes;
}

std::vector<const WorkItem *> itemsOfNotes(const Plan &plan, ReleaseId release, const Audience &audience)
{
    if (!plan.find(release))
        return {};
    std::vector<const WorkItem *> items = itemsOf(plan, release, audience);
    if (audience.customer) {
        std::erase_if(items, [&](const WorkItem *item) {
            return !isForCustomers(plan, *item) || (!saysSomething(item->customerNote) && !saysSomething(item->upgradeAction));
        });
    }
    std::ranges::stable_sort(items, {}, [](const WorkItem *item) { return std::ranges::find(kinds, item->kind) - kinds.begin(); });
    return items;
}

QString markdownOf(const ReleaseNotes &notes, const std::function<QString(const QString &)> &escape)
{
    QString text = "# "_L1 + escape(notes.title) + u'\n';
    for (const NotesSection &section : notes.sections) {
        text += "\n## "_L1 + escape(section.heading) + "\n\n"_L1;
        for (const QString &point : section.points)
            text += "- "_L1 + escape(point) + u'\n';
    }
    return text;
}

QDate notesDue(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    QDate ofDocumentation;
    QDate last;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release != release || milestone.kind != MilestoneKind::Freeze || milestone.state == MilestoneState::Cancelled)
            continue;
        const QDate day = timetable.startOf(milestone.id);
        if (!day.isValid())
            continue;
        last = last.isValid() ? std::max(last, day) : day;
        if (milestone.freezes == FreezeScope::Documentation)
            ofDocumentation = ofDocumentation.isValid() ? std::max(ofDocumentation, day) : day;
    }
    return ofDocumentation.isValid() ? ofDocumentation : last;
}

} // namespace Plimsoll
