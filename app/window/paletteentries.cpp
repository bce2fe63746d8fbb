// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paletteentries.h"

#include "app/actionregistry.h"
#include "app/window/centrepane.h"
#include "app/window/documentsession.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/workname.h"
#include "items/celltext.h"
#include "items/recordnames.h"
#include "views/common/page.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Entries are looked through at every key, so a huge plan gives only its first milestones, and the first of each other kind.
constexpr qsizetype shownMilestones = 20000;
constexpr qsizetype shownRecords = 10000;

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\uFFFF"_s);
    text.remove(u'&');
    return text.replace(u'\uFFFF', u'&');
}

void addAction(QAction *action, std::vector<PaletteEntry> &entries)
{
    if (action && action->isEnabled() && !action->isSeparator() && action->objectName() != u"edit.palette")
        entries.push_back({withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                           [action] { action->trigger(); }});
}

void addActions(const WindowContext &context, std::vector<PaletteEntry> &entries)
{
    Workspace *workspace = context.workspace();
    if (const Page *page = workspace ? workspace->centre().page() : nullptr) {
        for (QAction *action : page->tools())
            addAction(action, entries);
    }
    for (QAction *action : context.actions.all())
        addAction(action, entries);
}

void addObject(const WindowContext &context, const QString &text, const QString &detail, const QString &icon, RecordReference record,
               std::vector<PaletteEntry> &entries)
{
    entries.push_back({text, detail, QIcon::fromTheme(icon), [&context, record = std::move(record)] {
                           if (Workspace *workspace = context.workspace())
                               workspace->reveal(record);
                       }});
}

void addMilestones(const WindowContext &context, std::vector<PaletteEntry> &entries)
{
    const PlanDocument &document = *context.session.document();
    const QLocale locale;
    const QString table = QString::fromLatin1(Record<Milestone>::table);
    qsizetype added = 0;
    for (const Milestone &milestone : document.plan().table<Milestone>()) {
        if (++added > shownMilestones)
            return;
        const QDate start = document.timetable().startOf(milestone.id);
        addObject(context, displayTitle(document.plan(), milestone), dateText(start, locale), u"milestone"_s,
                  {table, milestone.id.value()}, entries);
    }
}

QString paletteText(const Plan &, const Bug &bug)
{
    return keyAndTitle(bug);
}

QString paletteText(const Plan &, const WorkItem &item)
{
    return keyAndTitle(item);
}

/// A step is called as the milestone at which it is made.
QString paletteText(const Plan &plan, const RolloutStep &step)
{
    return recordName(plan, step.milestone);
}

template<typename R>
QString paletteText(const Plan &plan, const R &record)
{
    return recordName(plan, record);
}

template<typename R>
void addRecords(const WindowContext &context, const Plan &plan, const QString &icon, std::vector<PaletteEntry> &entries)
{
    const QString table = QString::fromLatin1(Record<R>::table);
    qsizetype added = 0;
    for (const R &record : plan.table<R>()) {
        if (++added > shownRecords)
            return;
        addObject(context, paletteText(plan, record), recordLabel<R>(), icon, {table, record.id.value()}, entries);
    }
}

void addQuality(const WindowContext &context, const Plan &plan, std::vector<PaletteEntry> &entries)
{
    addRecords<Risk>(context, plan, u"data-warning"_s, entries);
    addRecords<WorkItem>(context, plan, u"view-list-tree"_s, entries);
    addRecords<Bug>(context, plan, u"tools-report-bug"_s, entries);
    addRecords<TestCase>(context, plan, u"task-complete"_s, entries);
    addRecords<TestRun>(context, plan, u"task-complete"_s, entries);
}

void addDelivery(const WindowContext &context, const Plan &plan, std::vector<PaletteEntry> &entries)
{
    addRecords<Gate>(context, plan, u"dialog-ok-apply"_s, entries);
    addRecords<Environment>(context, plan, u"run-build"_s, entries);
    addRecords<Component>(context, plan, u"run-build"_s, entries);
    addRecords<FeatureToggle>(context, plan, u"view-sort-ascending"_s, entries);
    addRecords<RolloutStep>(context, plan, u"view-sort-ascending"_s, entries);
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const WindowContext &context)
{
    std::vector<PaletteEntry> entries;
    addActions(context, entries);
    if (!context.session.document())
        return entries;
    const Plan &plan = context.session.document()->plan();
    addRecords<Release>(context, plan, u"tag"_s, entries);
    addMilestones(context, entries);
    addRecords<Message>(context, plan, u"mail-message"_s, entries);
    for (const Window &window : plan.table<Window>()) {
        addObject(context, window.name, label(window.kind), u"view-calendar-holiday"_s,
                  {QString::fromLatin1(Record<Window>::table), window.id.value()}, entries);
    }
    addRecords<Person>(context, plan, u"user"_s, entries);
    addQuality(context, plan, entries);
    addDelivery(context, plan, entries);
    return entries;
}

} // namespace Plimsoll
