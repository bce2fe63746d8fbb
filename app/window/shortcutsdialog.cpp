// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcutsdialog.h"

#include "app/actionregistry.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent) : QDialog(parent), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *line = new QLineEdit;
    line->setPlaceholderText(tr("Search by name or key"));
    line->setAccessibleName(tr("Search shortcuts"));
    line->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    for (const QAction *action : actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        const QString text = action->iconText().remove(u"…"_s);
        auto *item = new QTreeWidgetItem(m_list, {text, action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, action->icon());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(line, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 28, fontMetrics().height() * 30);
}

void ShortcutsDialog::filter(const QString &typed)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool fits = item->text(0).contains(typed, Qt::CaseInsensitive) || item->text(1).contains(typed, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

} // namespace Plimsoll
