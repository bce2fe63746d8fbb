// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/baselinesdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/titlepattern.h"
#include "engine/baselines.h"
#include "engine/workbaselines.h"
#include "views/common/theme.h"
#include "views/whatif/changedsincedialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum { NameColumn, ReleaseColumn, TakenColumn, DatesColumn, WorkColumn };

} // namespace

BaselinesDialog::BaselinesDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_release(release), m_text(new QLabel), m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Baselines"));
    build();
    connect(&m_document, &PlanDocument::changed, this, &BaselinesDialog::refresh);
    refresh();
}

void BaselinesDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 40, em * 22);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setHeaderLabels({tr("Name"), tr("Of"), tr("Taken"), tr("Dates"), tr("Work items")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {DatesColumn, WorkColumn})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(m_document.isReadOnly() ? QAbstractItemView::NoEditTriggers
                                                    : QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setAccessibleName(tr("Baselines"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_take = buttons->addButton(tr("&Take a baseline…"), QDialogButtonBox::ActionRole);
    m_changes = buttons->addButton(tr("What &changed since…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &BaselinesDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &BaselinesDialog::take);
    connect(m_changes, &QPushButton::clicked, this, &BaselinesDialog::showChanges);
    connect(m_remove, &QPushButton::clicked, this, &BaselinesDialog::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BaselinesDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling)
            return;
        // Later, because the list is filled anew while the item still tells of its change.
        const BaselineId id(item->data(NameColumn, Qt::UserRole).toLongLong());
        QMetaObject::invokeMethod(this, [this, id, name = item->text(NameColumn).simplified()] { rename(id, name); }, Qt::QueuedConnection);
    });
}

void BaselinesDialog::refresh()
{
    m_filling = true;
    m_list->clear();
    const Plan &plan = m_document.plan();
    QList<QTreeWidgetItem *> items;
    for (const Baseline &baseline : plan.table<Baseline>()) {
        const Release *release = plan.find(baseline.release);
        const QString when = locale().toString(baseline.taken.toLocalTime(), u"ddd d MMM yyyy, HH:mm"_s);
        auto *item = new QTreeWidgetItem({baseline.name, release ? displayName(plan, *release) : tr("All releases"), when,
                                          locale().toString(datesIn(plan, baseline.id)), locale().toString(workIn(plan, baseline.id))});
        item->setData(NameColumn, Qt::UserRole, baseline.id.value());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        for (const int column : {DatesColumn, WorkColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        items.prepend(item);
    }
    m_list->addTopLevelItems(items);
    for (const int column : {ReleaseColumn, TakenColumn, DatesColumn, WorkColumn}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + fontMetrics().height());
    }
    m_filling = false;
    m_text->setPalette(palette());
    m_text->setText(items.isEmpty() ? tr("A baseline keeps the dates as they are now, so that it can be seen later how far they slipped. There is none yet.")
                                    : tr("Slips since the newest baseline are told by the milestone table in the column “Slip since baseline”, and by Scope in "
                                       "“Start slip since baseline”, “Finish slip since baseline” and “Hours more than baseline”."));
    updateButtons();
}

std::vector<BaselineId> BaselinesDialog::selected() const
{
    std::vector<BaselineId> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids.emplace_back(item->data(NameColumn, Qt::UserRole).toLongLong());
    return ids;
}

void BaselinesDialog::updateButtons()
{
    m_take->setEnabled(!m_document.isReadOnly());
    m_changes->setEnabled(m_list->selectedItems().size() == 1);
    m_remove->setEnabled(!m_document.isReadOnly() && !m_list->selectedItems().isEmpty());
}

void BaselinesDialog::tellError(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_text->setPalette(colours);
    m_text->setText(text);
}

void BaselinesDialog::execute(const PlanEdit &edit)
{
    if (const auto done = m_document.execute(edit); !done)
        tellError(done.error().text);
}

void BaselinesDialog::take()
{
    const Release *release = m_document.plan().find(m_release);
    const QString of = release ? displayName(m_document.plan(), *release) : tr("all releases");
    bool chosen = false;
    const QString name = QInputDialog::getText(this, tr("Take a baseline"), tr("Name of the baseline of %1:").arg(of), QLineEdit::Normal,
                                               tr("Dates of %1").arg(locale().toString(m_document.today(), u"d MMM yyyy"_s)), &chosen)
                             .trimmed();
    if (chosen && !name.isEmpty())
        execute(takeBaseline(m_document.plan(), m_document.timetable(), name, release ? m_release : ReleaseId(), m_document.clock().now(),
                             m_document.ids()));
}

void BaselinesDialog::rename(BaselineId id, const QString &name)
{
    const Baseline *baseline = m_document.plan().find(id);
    if (!baseline || name == baseline->name)
        return;
    const Result<void> done = m_document.execute(edits::setField(m_document.plan(), id, &Baseline::name, name));
    if (done)
        return;
    // What is refused must not stay in the list.
    refresh();
    tellError(done.error().text);
}

void BaselinesDialog::remove()
{
    execute(edits::removeRecords<Baseline>(m_document.plan(), selected()));
}

void BaselinesDialog::showChanges()
{
    auto *dialog = new ChangedSinceDialog(m_document, selected().front(), this);
    dialog->open();
}

} // namespace Plimsoll
