// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasenotes.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/titlepattern.h"
#include "engine/workname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array kinds{WorkItemKind::Feature, WorkItemKind::UserExperience, WorkItemKind::NonFunctional, WorkItemKind::TechnologyShift,
                           WorkItemKind::BugFix};

QString tr(const char *text)
{
    return QCoreApplication::translate("ReleaseNotes", text);
}

QString headingOf(WorkItemKind kind)
{
    switch (kind) {
    case WorkItemKind::Feature:
        return tr("New features");
    case WorkItemKind::UserExperience:
        return tr("Easier to use");
    case WorkItemKind::NonFunctional:
        return tr("Speed, safety and stability");
    case WorkItemKind::TechnologyShift:
        return tr("Under the hood");
    case WorkItemKind::BugFix:
        return tr("Bug fixes");
    }
    return {};
}

bool saysSomething(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// Those of the release that were not dropped, the greatest priority first.
std::vector<const WorkItem *> itemsOf(const Plan &plan, ReleaseId release)
{
    std::vector<const WorkItem *> items;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.release == release && item.state != WorkItemState::Dropped)
            items.push_back(&item);
    }
    std::ranges::stable_sort(items, [](const WorkItem *a, const WorkItem *b) { return a->priority > b->priority; });
    return items;
}

/// "KEP-7 Pods resize in place (Node; documentation: Missing; Started): what customers read"
QString insidePoint(const Plan &plan, const WorkItem &item)
{
    QStringList facts;
    if (const Team *team = plan.find(item.team))
        facts += team->name;
    facts += tr("documentation: %1").arg(midSentence(label(item.documentation)));
    if (item.state != WorkItemState::Done)
        facts += label(item.state).toLower();
    const QString point = tr("%1 (%2)").arg(keyAndTitle(item), facts.join(u"; "_s));
    return saysSomething(item.customerNote) ? tr("%1: %2").arg(point, item.customerNote.simplified()) : point;
}

QString upgradePoint(const WorkItem &item, bool forCustomers)
{
    const QString action = item.upgradeAction.simplified();
    return forCustomers || item.key.isEmpty() ? action : tr("%1: %2").arg(item.key, action);
}

void addSection(ReleaseNotes &notes, const QString &heading, const QStringList &points)
{
    if (!points.isEmpty())
        notes.sections.push_back({heading, points});
}

} // namespace

ReleaseNotes releaseNotes(const Plan &plan, ReleaseId release, bool forCustomers)
{
    ReleaseNotes notes;
    const Release *found = plan.find(release);
    if (!found)
        return notes;
    notes.title = tr("%1: release notes").arg(displayName(plan, *found));
    std::vector<const WorkItem *> items = itemsOf(plan, release);
    QStringList missing;
    for (const WorkItem *item : items) {
        if (!item->isPublic || saysSomething(item->customerNote))
            continue;
        notes.missing.push_back(item->id);
        missing += keyAndTitle(*item);
    }
    if (forCustomers)
        std::erase_if(items, [](const WorkItem *item) { return !item->isPublic; });
    // What customers must do they read even where nobody wrote yet what they get.
    QStringList upgrades;
    for (const WorkItem *item : items) {
        if (saysSomething(item->upgradeAction))
            upgrades += upgradePoint(*item, forCustomers);
    }
    if (forCustomers)
        std::erase_if(items, [](const WorkItem *item) { return !saysSomething(item->customerNote); });
    addSection(notes, tr("Before you upgrade"), upgrades);
    for (const WorkItemKind kind : kinds) {
        QStringList points;
        for (const WorkItem *item : items) {
            if (item->kind == kind)
                points += forCustomers ? item->customerNote.simplified() : insidePoint(plan, *item);
        }
        addSection(notes, headingOf(kind), points);
    }
    if (!forCustomers)
        addSection(notes, tr("Public, but without a note for customers"), missing);
    return notes;
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
        if (displayTitle(plan, milestone).contains("doc"_L1, Qt::CaseInsensitive))
            ofDocumentation = ofDocumentation.isValid() ? std::max(ofDocumentation, day) : day;
    }
    return ofDocumentation.isValid() ? ofDocumentation : last;
}

} // namespace Plimsoll
