// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/scaledialog.h"

#include "document/plandocument.h"
#include "domain/labels.h"
#include "domain/plan.h"
#include "views/risks/scalepreview.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array axes{RiskAxis::Probability, RiskAxis::Impact};
constexpr double mostDays = 100'000;

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ScaleDialog::ScaleDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_levels(new QSpinBox), m_preview(new ScalePreview), m_message(plainLabel())
{
    setWindowTitle(tr("Risk scale"));
    m_levels->setRange(3, int(mostLevels));
    m_levels->setAccessibleName(tr("Levels"));
    m_message->setWordWrap(true);
    layOut();
    fill(edits::riskScaleOf(document.plan()));
    connect(m_levels, &QSpinBox::valueChanged, this, &ScaleDialog::changeLevels);
}

void ScaleDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Levels:"), m_levels);
    const std::array names{tr("Medium from score"), tr("High from score"), tr("Critical from score")};
    for (size_t i = 0; i < m_scores.size(); ++i) {
        m_scores[i] = makeScore(names[i]);
        form->addRow(names[i] + u':', m_scores[i]);
    }
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addWidget(m_preview, 1);
    auto *fields = new QVBoxLayout;
    for (const RiskAxis axis : axes)
        fields->addWidget(makeAxis(axis));
    fields->addStretch();
    auto *columns = new QHBoxLayout;
    columns->addLayout(fields, 1);
    columns->addLayout(left, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Use this scale"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScaleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

QGroupBox *ScaleDialog::makeAxis(RiskAxis axis)
{
    auto *box = new QGroupBox(axis == RiskAxis::Probability ? tr("Probability") : tr("Impact on the schedule"));
    auto *grid = new QGridLayout(box);
    const std::array headings{tr("Level"), tr("Name"), tr("From"), tr("Up to")};
    for (size_t i = 0; i < headings.size(); ++i)
        grid->addWidget(plainLabel(headings[i]), 0, int(i));
    for (size_t i = 0; i < mostLevels; ++i) {
        Row &row = m_rows[size_t(axis)][i];
        row.number = plainLabel(QLocale().toString(i + 1));
        row.name = new QLineEdit;
        row.name->setAccessibleName(axis == RiskAxis::Probability ? tr("Name of probability level %1").arg(i + 1) : tr("Name of impact level %1").arg(i + 1));
        row.name->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        row.from = plainLabel();
        row.upTo = new QDoubleSpinBox;
        row.upTo->setDecimals(1);
        row.upTo->setRange(0.0, axis == RiskAxis::Probability ? 100.0 : mostDays);
        row.upTo->setSuffix(axis == RiskAxis::Probability ? tr(" %") : tr(" days"));
        row.upTo->setAccessibleName(axis == RiskAxis::Probability ? tr("Highest probability of level %1").arg(i + 1)
                                                                  : tr("Most working days of level %1").arg(i + 1));
        const std::array<QWidget *, 4> parts{row.number, row.name, row.from, row.upTo};
        for (size_t column = 0; column < parts.size(); ++column)
            grid->addWidget(parts[column], int(i) + 1, int(column));
        connect(row.name, &QLineEdit::textChanged, this, &ScaleDialog::follow);
        connect(row.upTo, &QDoubleSpinBox::valueChanged, this, &ScaleDialog::follow);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

QSpinBox *ScaleDialog::makeScore(const QString &name)
{
    auto *score = new QSpinBox;
    score->setRange(1, int(mostLevels * mostLevels));
    score->setAccessibleName(name);
    connect(score, &QSpinBox::valueChanged, this, &ScaleDialog::follow);
    return score;
}

void ScaleDialog::fill(const edits::RiskScaleSetup &setup)
{
    m_showing = true;
    m_levels->setValue(setup.scale.levels);
    const std::array scores{setup.scale.mediumFrom, setup.scale.highFrom, setup.scale.criticalFrom};
    for (size_t i = 0; i < scores.size(); ++i)
        m_scores[i]->setValue(scores[i]);
    for (const RiskAxis axis : axes) {
        const auto &levels = setup.of(axis);
        for (size_t i = 0; i < mostLevels; ++i) {
            const Row &row = m_rows[size_t(axis)][i];
            const bool used = i < levels.size();
            for (QWidget *part : {static_cast<QWidget *>(row.number), static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.from),
                                  static_cast<QWidget *>(row.upTo)})
                part->setVisible(used);
            if (!used)
                continue;
            row.name->setText(levels[i].name);
            row.upTo->setValue(levels[i].upTo);
        }
    }
    m_showing = false;
    follow();
}

edits::RiskScaleSetup ScaleDialog::setup() const
{
    edits::RiskScaleSetup setup;
    setup.scale.levels = m_levels->value();
    setup.scale.mediumFrom = m_scores[0]->value();
    setup.scale.highFrom = m_scores[1]->value();
    setup.scale.criticalFrom = m_scores[2]->value();
    for (const RiskAxis axis : axes) {
        for (size_t i = 0; i < size_t(setup.scale.levels); ++i) {
            const Row &row = m_rows[size_t(axis)][i];
            setup.of(axis).push_back({row.name->text().trimmed(), row.upTo->value()});
        }
    }
    return setup;
}

/// Another number of levels begins with what is usual for it, or with the plan's own where it has as many.
void ScaleDialog::changeLevels(int levels)
{
    if (m_showing)
        return;
    const auto own = edits::riskScaleOf(m_document.plan());
    fill(own.scale.levels == levels ? own : edits::usualRiskScale(levels));
}

void ScaleDialog::follow()
{
    if (m_showing)
        return;
    for (const RiskAxis axis : axes) {
        double from = 0.0;
        for (const Row &row : m_rows[size_t(axis)]) {
            row.from->setText(row.upTo->textFromValue(from) + row.upTo->suffix());
            from = row.upTo->value();
        }
    }
    const auto edit = edits::setRiskScale(m_document.plan(), setup(), m_document.ids());
    if (edit) {
        Plan plan = m_document.plan();
        plan.apply(*edit);
        m_preview->setPlan(plan);
    }
    tell(edit ? QString() : edit.error().text);
}

void ScaleDialog::tell(const QString &error)
{
    m_message->setText(error);
    m_message->setVisible(!error.isEmpty());
    m_accept->setEnabled(error.isEmpty());
}

void ScaleDialog::accept()
{
    const auto edit = edits::setRiskScale(m_document.plan(), setup(), m_document.ids());
    const Result<void> done = edit ? m_document.execute(*edit) : Result<void>(edit.error());
    if (done)
        QDialog::accept();
    else
        tell(done.error().text);
}

} // namespace Plimsoll
