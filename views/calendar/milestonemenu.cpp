// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/milestonemenu.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/presentdates.h"
#include "domain/titlepattern.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/calendar/calendareditor.h"
#include "views/common/page.h"
#include "views/windows/allowdialog.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Names from the plan, which may hold an ampersand, as texts of actions.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// What the window lets be done with the selected milestones of a page.
QList<QAction *> offeredByPage(const QWidget *widget)
{
    while (widget && !qobject_cast<const Page *>(widget))
        widget = widget->parentWidget();
    return widget ? widget->actions() : QList<QAction *>();
}

} // namespace

MilestoneMenu::MilestoneMenu(const PlanDocument &document, CalendarEditor &editor, QWidget *parent)
    : QMenu(parent), m_document(document), m_editor(editor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"milestoneMenu"_s);
}

QAction *MilestoneMenu::add(const QString &icon, const QString &text, const std::function<void()> &run)
{
    QAction *action = addAction(QIcon::fromTheme(icon), text);
    action->setEnabled(m_editor.canEdit());
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MilestoneMenu::addMilestones(const std::vector<MilestoneId> &ids, const std::function<void()> &rename)
{
    const Plan &plan = m_document.plan();
    const QDate today = m_document.today();
    const Milestone *first = ids.empty() ? nullptr : plan.find(ids.front());
    if (!first)
        return;
    const bool done = std::all_of(ids.begin(), ids.end(), [&](MilestoneId id) {
        const Milestone *milestone = plan.find(id);
        return milestone && milestone->state == MilestoneState::Done;
    });
    CalendarEditor &editor = m_editor;
    if (!done) {
        const QDate due = edits::doneDay(m_document.presentDates(), first->id);
        if (ids.size() == 1 && due < today)
            add(u"dialog-ok"_s, tr("Mark Done on %1").arg(dayText(due)), [&editor, ids, due] { editor.markDone(ids, due); });
        add(u"dialog-ok-apply"_s, tr("Mark &Done Today"), [&editor, ids, today] { editor.markDone(ids, today); });
    }
    if (first->state != MilestoneState::Planned)
        add(u"view-refresh"_s, tr("R&eopen"), [&editor, ids] { editor.reopen(ids); });
    if (ids.size() == 1) {
        if (first->state != MilestoneState::Done && first->state != MilestoneState::Cancelled)
            add(u"go-jump"_s, tr("&Slip…"), [&editor, id = first->id] { editor.slip(id, {}); });
        if (const QDate date = m_document.timetable().startOf(first->id); m_editor.followsRule(first->id) && date.isValid())
            add(u"window-pin"_s, tr("&Pin to %1").arg(dayText(date)), [&editor, id = first->id, date] { editor.pin(id, date); });
        if (!windowsToAllow(m_document, first->id).empty())
            add(u"object-unlocked"_s, tr("Allo&w in This Window…"), [&editor, id = first->id, parent = parentWidget()] { editor.allowInWindow(id, parent); });
        if (m_editor.canBeAnchor(first->id))
            add(u"anchor"_s, tr("&Count the Release from Here"), [&editor, id = first->id] { editor.reanchor(id); });
        if (rename)
            add(u"edit-rename"_s, tr("Re&name"), rename)->setShortcut(Qt::Key_F2);
    }
    addActions(offeredByPage(parentWidget()));
    addSeparator();
    add(u"edit-delete"_s, ids.size() == 1 ? tr("&Remove") : tr("&Remove %1 Milestones").arg(ids.size()), [&editor, ids] { editor.remove(ids); })
        ->setShortcut(QKeySequence::Delete);
}

void MilestoneMenu::addNew(QDate date, const std::function<void(ReleaseId)> &chosen)
{
    const std::vector<ReleaseId> releases = m_editor.releasesForNew();
    const QString text = tr("New &Milestone on %1").arg(dayText(date));
    if (releases.size() < 2) {
        add(u"list-add"_s, text, [chosen, releases] { chosen(releases.empty() ? ReleaseId() : releases.front()); });
        return;
    }
    QMenu *choices = addMenu(QIcon::fromTheme(u"list-add"_s), text);
    choices->setEnabled(m_editor.canEdit());
    for (const ReleaseId id : releases) {
        const Release *release = m_document.plan().find(id);
        connect(choices->addAction(menuText(displayName(m_document.plan(), *release))), &QAction::triggered, this, [chosen, id] { chosen(id); });
    }
}

void MilestoneMenu::addMoveChoices(MilestoneId id, QDate target, const QString &refusal)
{
    CalendarEditor &editor = m_editor;
    addSection(dayText(target));
    QAction *rule = add(u"view-calendar-timeline"_s, tr("Change the &Rule’s Offset"), [&editor, id, target] { editor.move(id, target); });
    if (!refusal.isEmpty()) {
        rule->setEnabled(false);
        rule->setToolTip(plainTip(refusal));
        setToolTipsVisible(true);
    }
    add(u"window-pin"_s, tr("&Pin to This Date"), [&editor, id, target] { editor.pin(id, target); });
    add(u"go-jump"_s, tr("&Slip, with What Follows…"), [&editor, id, target] { editor.slip(id, target); });
    addSeparator();
    add(u"dialog-cancel"_s, tr("&Cancel"), [] {});
}

} // namespace Plimsoll
