// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plancommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/messageslot.h"
#include "app/window/workspace.h"
#include "domain/allrecords.h"
#include "views/calendars/calendarsdialog.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

PlanCommands::PlanCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"plan.settings"_s, tr("Plan &settings"), u"configure"_s, Qt::CTRL | Qt::Key_Comma, Needs::Plan,
                [this] { showSettings(); });
    actions.add(u"plan.calendars"_s, tr("&Calendars and holidays…"), u"view-calendar-holiday"_s, {}, Needs::Plan,
                [this] { showCalendars(); });
    actions.add(u"plan.verify"_s, tr("Check the &file"), u"security-high"_s, {}, Needs::Plan, [this] { verify(); });
}

/// The inspector shows the plan where nothing else is selected.
void PlanCommands::showSettings()
{
    Workspace *workspace = m_context.workspace();
    workspace->reveal({QString::fromLatin1(Record<PlanSettings>::table), PlanSettings::onlyId.value()});
    workspace->setPaneShown(Workspace::InspectorPane, true);
}

void PlanCommands::showCalendars()
{
    CalendarsDialog dialog(*m_context.session.document(), &m_context.window);
    dialog.exec();
}

void PlanCommands::verify()
{
    const auto report = m_context.session.document()->verify();
    if (!report)
        m_context.messages().showError(report.error());
    else if (report->sound)
        m_context.messages().post(u"verify"_s, MessageSlot::Kind::Success, tr("The file is sound: every page, every reference, every step of its history."));
    else
        m_context.messages().post(u"verify"_s, MessageSlot::Kind::Error, report->findings.join(u' '));
}

} // namespace Plimsoll
