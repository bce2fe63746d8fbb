// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/hotfixsteps.h"

#include "domain/labels.h"
#include "items/plaintip.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace Plimsoll {

namespace {

constexpr int mostHours = 240;
constexpr int columns = 2; ///< Steps beside each other, read downwards.
constexpr int cells = 3;   ///< Of one step: hours, title, kind.

} // namespace

HotfixSteps::HotfixSteps(std::vector<HotfixStep> steps, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const int perColumn = (int(steps.size()) + columns - 1) / columns;
    for (int i = 0; i < int(steps.size()); ++i) {
        const HotfixStep &step = steps[size_t(i)];
        Row row{new QLineEdit(step.title), new QSpinBox, step.kind};
        row.hours->setRange(0, mostHours);
        row.hours->setPrefix(tr("+"));
        row.hours->setSuffix(tr(" h"));
        row.hours->setValue(step.hours);
        row.hours->setAccessibleName(tr("Hours to “%1”").arg(step.title));
        row.title->setAccessibleName(tr("Title of step %1, %2").arg(QString::number(i + 1), label(step.kind)));
        row.title->setToolTip(plainTip(label(step.kind)));
        const int column = i / perColumn * cells;
        layout->addWidget(row.hours, i % perColumn, column);
        layout->addWidget(row.title, i % perColumn, column + 1);
        layout->setColumnStretch(column + 1, 1);
        if (column > 0)
            layout->setColumnMinimumWidth(column - 1, fontMetrics().height() / 2);
        connect(row.hours, &QSpinBox::valueChanged, this, &HotfixSteps::changed);
        connect(row.title, &QLineEdit::textChanged, this, &HotfixSteps::changed);
        m_rows.push_back(row);
    }
}

std::vector<HotfixStep> HotfixSteps::steps() const
{
    std::vector<HotfixStep> steps;
    for (const Row &row : m_rows)
        steps.push_back({row.title->text(), row.kind, row.hours->value()});
    return steps;
}

} // namespace Plimsoll
