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
#include "views/common/page.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Entries are looked through at every key, so a huge plan gives only its first milestones, risks and work items.
constexpr qsizetype shownMilestones = 20000;
constexpr qsizetype shownRisks = 10000;
constexpr qsizetype shownItems = 10000;

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

void addRisks(const WindowContext &context, const Plan &plan, std::vector<PaletteEntry> &entries)
{
    const QString table = QString::fromLatin1(Record<Risk>::table);
    qsizetype added = 0;
    for (const Risk &risk : plan.table<Risk>()) {
        if (++added > shownRisks)
            return;
        addObject(context, risk.title, recordLabel<Risk>(), u"data-warning"_s, {table, risk.id.value()}, entries);
    }
}

void addWorkItems(const WindowContext &context, const Plan &plan, std::vector<PaletteEntry> &entries)
{
    const QString table = QString::fromLatin1(Record<WorkItem>::table);
    qsizetype added = 0;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (++added > shownItems)
            return;
        addObject(context, keyAndTitle(item), recordLabel<WorkItem>(), u"view-list-tree"_s, {table, item.id.value()}, entries);
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const WindowContext &context)
{
    std::vector<PaletteEntry> entries;
    addActions(context, entries);
    if (!context.session.document())
        return entries;
    const Plan &plan = context.session.document()->plan();
    for (const Release &release : plan.table<Release>()) {
        addObject(context, displayName(plan, release), recordLabel<Release>(), u"tag"_s,
                  {QString::fromLatin1(Record<Release>::table), release.id.value()}, entries);
    }
    addMilestones(context, entries);
    for (const Message &message : plan.table<Message>()) {
        addObject(context, message.title, recordLabel<Message>(), u"mail-message"_s,
                  {QString::fromLatin1(Record<Message>::table), message.id.value()}, entries);
    }
    for (const Window &window : plan.table<Window>()) {
        addObject(context, window.name, label(window.kind), u"view-calendar-holiday"_s,
                  {QString::fromLatin1(Record<Window>::table), window.id.value()}, entries);
    }
    for (const Person &person : plan.table<Person>()) {
        addObject(context, person.name, recordLabel<Person>(), u"user"_s,
                  {QString::fromLatin1(Record<Person>::table), person.id.value()}, entries);
    }
    addRisks(context, plan, entries);
    addWorkItems(context, plan, entries);
    return entries;
}

} // namespace Plimsoll
