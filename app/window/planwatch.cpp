// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planwatch.h"

#include "app/window/documentsession.h"
#include "app/window/filecommands.h"
#include "app/window/messageslot.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

PlanWatch::PlanWatch(const WindowContext &context, FileCommands &files, QObject *parent)
    : QObject(parent), m_context(context), m_files(files)
{
}

void PlanWatch::begin()
{
    const auto reason = m_context.session.document()->readOnlyReason();
    if (!reason)
        return;
    m_context.messages().post(u"readOnly"_s, MessageSlot::Kind::Information, reason->text,
                              {{tr("Save a Copy…"), u"document-duplicate"_s, [this] { m_files.saveCopy(); }}});
}

void PlanWatch::check()
{
    if (!m_context.session.document())
        return;
    const auto unchanged = m_context.session.document()->checkUnchangedByOthers();
    if (unchanged) {
        m_context.messages().clear(u"foreignChange"_s);
        return;
    }
    m_context.messages().post(u"foreignChange"_s, MessageSlot::Kind::Warning, unchanged.error().text,
                              {{tr("Reload"), u"view-refresh"_s, [this] { reload(); }},
                               {tr("Save a Copy…"), u"document-duplicate"_s, [this] { m_files.saveCopy(); }}});
}

/// A file that was replaced is another file: it is opened anew.
void PlanWatch::reload()
{
    DocumentSession &session = m_context.session;
    if (session.document()->reload().hasValue() && session.document()->checkUnchangedByOthers().hasValue())
        return;
    m_context.check(session.openAgain());
}

} // namespace Plimsoll
