// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/newplandialog.h"

#include "app/templates.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int aboutRole = Qt::UserRole + 1;

void addOffer(QListWidget &list, const QString &name, const QString &title, const QString &about)
{
    auto *item = new QListWidgetItem(title, &list);
    item->setData(nameRole, name);
    item->setData(aboutRole, about);
    item->setToolTip(plainTip(about));
    item->setData(Qt::AccessibleDescriptionRole, about);
}

} // namespace

NewPlanDialog::NewPlanDialog(QWidget *parent) : QDialog(parent), m_list(new QListWidget), m_about(plainLabel())
{
    setWindowTitle(tr("New Plan"));
    m_list->setAccessibleName(tr("What the plan begins with"));
    for (const PlanTemplate &known : planTemplates())
        addOffer(*m_list, known.name, known.title, known.description);
    addOffer(*m_list, {}, tr("Empty plan"), tr("Nothing but a calendar of working days; add releases, or import a schedule."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(buttons);
    create->setDefault(true);
    const int em = fontMetrics().height();
    // Room for the longest of them, so that nothing jumps while one looks through the list.
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    resize(em * 30, em * 22);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_about->setText(item ? item->data(aboutRole).toString() : QString());
    });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
}

QString NewPlanDialog::templateName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

} // namespace Plimsoll
