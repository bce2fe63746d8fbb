// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/revertdialog.h"

#include "document/edithistory.h"
#include "document/rescue.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int sequenceRole = Qt::UserRole;
constexpr int backupRole = Qt::UserRole + 1;
constexpr size_t shownSteps = 200;

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &text)
{
    auto *group = new QTreeWidgetItem(list, {text});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString reasonText(const QString &reason)
{
    if (reason == u"opening")
        return RevertDialog::tr("Backup before the first change of a session");
    if (reason == u"save")
        return RevertDialog::tr("Backup point made with Save");
    if (reason == u"migration")
        return RevertDialog::tr("Backup before a newer version changed the file");
    if (reason == u"import")
        return RevertDialog::tr("Backup before an import");
    return RevertDialog::tr("Backup");
}

} // namespace

RevertDialog::RevertDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Revert to"));
    auto *hint = new QLabel(tr("Choose what the plan shall be again. That is one more step: nothing that was done since is lost."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_list->setHeaderLabels({tr("State"), tr("When"), tr("By")});
    m_list->setAccessibleName(tr("States of the plan"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_revert = buttons->addButton(tr("Revert"), QDialogButtonBox::AcceptRole);
    m_revert->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fillHistory();
    fillBackups();
    resize(fontMetrics().height() * 36, fontMetrics().height() * 26);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_revert->setEnabled(item && item->parent()); });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) {
        if (item->parent())
            accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RevertDialog::fillHistory()
{
    const auto &done = m_document.history().done();
    QTreeWidgetItem *group = addGroup(m_list, tr("After a step of the history"));
    // The last step is the present.
    for (size_t i = 1; i < done.size() && i <= shownSteps; ++i) {
        const JournalEntry &entry = done[done.size() - 1 - i];
        auto *item = new QTreeWidgetItem(group, {entry.label, timeText(entry.time), entry.author});
        item->setData(0, sequenceRole, entry.sequence);
    }
    if (!done.empty() && done.size() <= shownSteps) {
        auto *item = new QTreeWidgetItem(group, {tr("Before the first step"), timeText(done.front().time), {}});
        item->setData(0, sequenceRole, done.front().sequence - 1);
    }
    group->setHidden(group->childCount() == 0);
}

void RevertDialog::fillBackups()
{
    const auto backups = m_document.backups();
    QTreeWidgetItem *group = addGroup(m_list, tr("Backups on this computer"));
    if (backups) {
        for (const Backup &backup : *backups) {
            auto *item = new QTreeWidgetItem(group, {reasonText(backup.reason), timeText(backup.time),
                                                     QLocale().formattedDataSize(backup.bytes)});
            item->setData(0, backupRole, backup.path);
        }
    }
    if (group->childCount() == 0) {
        auto *none = new QTreeWidgetItem(group, {tr("There is no backup yet; the first one is made with the first change.")});
        none->setFlags(Qt::NoItemFlags);
    }
}

Result<void> RevertDialog::revert()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString backup = item->data(0, backupRole).toString();
    if (backup.isEmpty()) {
        const QString label = tr("Revert to the state of %1").arg(item->text(1));
        return m_document.revertTo(item->data(0, sequenceRole).toLongLong(), label);
    }
    const auto plan = planInBackup(backup);
    if (!plan)
        return plan.error();
    return m_document.restore(*plan, tr("Restore the backup of %1").arg(item->text(1)));
}

} // namespace Plimsoll
