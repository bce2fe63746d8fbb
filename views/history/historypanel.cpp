// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypanel.h"

#include "document/edithistory.h"
#include "document/plandocument.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {
constexpr int sequenceRole = Qt::UserRole;
}

HistoryPanel::HistoryPanel(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Choose a step to go back, or forward, to it. The plan is kept as it is at the chosen step."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    m_list->setAccessibleName(tr("Undo history"));
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { goTo(m_list->row(item)); });
    connect(&document, &PlanDocument::historyChanged, this, &HistoryPanel::rebuild);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rebuild();
}

void HistoryPanel::rebuild()
{
    if (!isVisible())
        return;
    m_list->clear();
    const EditHistory &history = m_document.history();
    const auto add = [this](const QString &text, qint64 sequence, bool undone) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(sequenceRole, sequence);
        if (undone)
            item->setForeground(palette().placeholderText());
    };
    const auto describe = [](const JournalEntry &entry) {
        return tr("%1 — %2, %3").arg(entry.label, QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat), entry.author);
    };
    add(tr("Beginning of the history"), 0, false);
    for (const JournalEntry &entry : history.done())
        add(describe(entry), entry.sequence, false);
    const int present = m_list->count() - 1;
    for (auto entry = history.undone().rbegin(); entry != history.undone().rend(); ++entry)
        add(tr("%1 (undone)").arg(describe(*entry)), entry->sequence, true);
    QFont bold = m_list->font();
    bold.setBold(true);
    m_list->item(present)->setFont(bold);
    m_list->setCurrentRow(present);
}

void HistoryPanel::goTo(int row)
{
    const qint64 sequence = m_list->item(row)->data(sequenceRole).toLongLong();
    if (auto moved = m_document.goTo(sequence); !moved)
        Q_EMIT failed(moved.error());
}

} // namespace Plimsoll
