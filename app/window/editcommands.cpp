// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/editcommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/window/paletteentries.h"
#include "document/edithistory.h"
#include "items/plaintip.h"
#include "views/palette/commandpalette.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

EditCommands::EditCommands(const WindowContext &context, CommandPalette &palette, QObject *parent)
    : QObject(parent), m_context(context), m_palette(palette)
{
    m_undo = context.actions.add(u"edit.undo"_s, tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo, Needs::WritablePlan,
                                 [this] { m_context.check(m_context.session.document()->undo()); });
    m_redo = context.actions.add(u"edit.redo"_s, tr("&Redo"), u"edit-redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Needs::WritablePlan,
                                 [this] { m_context.check(m_context.session.document()->redo()); });
    context.actions.add(u"edit.palette"_s, tr("&Find an action or object…"), u"edit-find"_s, Qt::CTRL | Qt::Key_K, Needs::Nothing,
                        [this] { openPalette(); });
    follow(nullptr);
}

void EditCommands::follow(PlanDocument *document)
{
    if (document)
        connect(document, &PlanDocument::historyChanged, this, &EditCommands::showHistory);
    showHistory();
}

void EditCommands::showHistory()
{
    const PlanDocument *document = m_context.session.document();
    const bool canUndo = m_context.session.isWritable() && document->history().canUndo();
    const bool canRedo = m_context.session.isWritable() && document->history().canRedo();
    // An ampersand in a title is no mnemonic.
    const auto shown = [](QString label) { return label.replace(u'&', u"&&"_s); };
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("&Undo %1").arg(shown(document->history().nextUndo().label)) : tr("&Undo"));
    m_redo->setText(canRedo ? tr("&Redo %1").arg(shown(document->history().nextRedo().label)) : tr("&Redo"));
    m_undo->setToolTip(plainTip(canUndo ? tr("Undo %1").arg(document->history().nextUndo().label) : tr("Undo")));
    m_redo->setToolTip(plainTip(canRedo ? tr("Redo %1").arg(document->history().nextRedo().label) : tr("Redo")));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
}

void EditCommands::openPalette()
{
    m_palette.open(paletteEntries(m_context));
}

} // namespace Plimsoll
