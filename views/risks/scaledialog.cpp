// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/scaledialog.h"

#include "document/plandocument.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/plan.h"
#include "engine/exposure.h"
#include "views/common/dialogparts.h"
#include "views/risks/scalepreview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array allAxes{RiskAxis::Probability, RiskAxis::Impact, RiskAxis::Quality, RiskAxis::Cost, RiskAxis::Reputation};
constexpr std::array furtherImpacts{RiskAxis::Quality, RiskAxis::Cost, RiskAxis::Reputation};
constexpr double mostDays = 100'000;

/// Without line breaks, as in a column of a grid.
QLabel *plainLine(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

void ScaleDialog::Row::setVisible(bool visible) const
{
    number->setVisible(visible);
    name->setVisible(visible);
    if (from)
        from->setVisible(visible);
    if (upTo)
        upTo->setVisible(visible);
}

ScaleDialog::ScaleDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_levels(new QSpinBox), m_tabs(new QTabWidget), m_preview(new ScalePreview), m_message(plainLabel())
{
    setWindowTitle(tr("Risk scale"));
    m_levels->setRange(fewestRiskLevels, mostRiskLevels);
    m_levels->setAccessibleName(tr("Levels"));
    layOut();
    fill(edits::riskScaleOf(document.plan()));
    connect(m_levels, &QSpinBox::valueChanged, this, &ScaleDialog::changeLevels);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ScaleDialog::follow);
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
    form->addRow(tr("Also rate the impact on:"), makeFurtherImpacts());
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addWidget(m_preview, 1);
    m_tabs->setUsesScrollButtons(false);
    for (const RiskAxis axis : allAxes)
        m_tabs->addTab(makeAxis(axis), axis == RiskAxis::Probability ? label(axis) : impactName(axis));
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_tabs, 1);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Use this scale"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScaleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
}

QLayout *ScaleDialog::makeFurtherImpacts()
{
    auto *line = new QHBoxLayout;
    for (const RiskAxis impact : furtherImpacts) {
        auto *box = new QCheckBox(impactName(impact));
        m_rated[size_t(impact)] = box;
        line->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, impact](bool on) { rate(impact, on); });
    }
    line->addStretch();
    return line;
}

/// What is switched on is named next.
void ScaleDialog::rate(RiskAxis impact, bool on)
{
    m_tabs->setTabVisible(int(impact), on);
    if (m_showing)
        return;
    if (on)
        m_tabs->setCurrentIndex(int(impact));
    follow();
}

QWidget *ScaleDialog::makeAxis(RiskAxis axis)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout;
    QStringList headings{tr("Level"), tr("Name")};
    if (hasLimits(axis))
        headings << tr("From") << tr("Up to");
    for (int i = 0; i < headings.size(); ++i)
        grid->addWidget(plainLine(headings[i]), 0, i);
    for (size_t i = 0; i < size_t(mostRiskLevels); ++i) {
        Row &row = m_rows[size_t(axis)][i];
        row.number = plainLine(QLocale().toString(i + 1));
        row.name = new QLineEdit;
        row.name->setAccessibleName(axis == RiskAxis::Probability ? tr("Name of probability level %1").arg(i + 1)
                                        : axis == RiskAxis::Impact ? tr("Name of impact level %1").arg(i + 1)
                                                                   : tr("Name of %1 level %2").arg(midSentence(impactName(axis))).arg(i + 1));
        row.name->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        connect(row.name, &QLineEdit::textChanged, this, &ScaleDialog::follow);
        if (hasLimits(axis))
            makeLimits(axis, i);
        const std::array<QWidget *, 4> parts{row.number, row.name, row.from, row.upTo};
        for (int column = 0; column < headings.size(); ++column)
            grid->addWidget(parts[size_t(column)], int(i) + 1, column);
    }
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(grid);
    layout->addStretch();
    return page;
}

void ScaleDialog::makeLimits(RiskAxis axis, size_t level)
{
    Row &row = m_rows[size_t(axis)][level];
    const bool percent = axis == RiskAxis::Probability;
    row.from = plainLine();
    row.upTo = new QDoubleSpinBox;
    row.upTo->setDecimals(1);
    row.upTo->setRange(0.0, percent ? 100.0 : mostDays);
    row.upTo->setSuffix(percent ? tr(" %") : tr(" days"));
    row.upTo->setAccessibleName(percent ? tr("Highest probability of level %1").arg(level + 1) : tr("Most working days of level %1").arg(level + 1));
    connect(row.upTo, &QDoubleSpinBox::valueChanged, this, &ScaleDialog::follow);
}

QSpinBox *ScaleDialog::makeScore(const QString &name)
{
    auto *score = new QSpinBox;
    score->setRange(1, mostRiskLevels * mostRiskLevels);
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
    for (const RiskAxis axis : furtherImpacts) {
        m_rated[size_t(axis)]->setChecked(rates(setup.scale, axis));
        m_tabs->setTabVisible(int(axis), rates(setup.scale, axis));
    }
    for (const RiskAxis axis : allAxes) {
        const auto &levels = setup.of(axis);
        for (size_t i = 0; i < size_t(mostRiskLevels); ++i) {
            const Row &row = m_rows[size_t(axis)][i];
            const bool used = i < levels.size();
            row.setVisible(used);
            if (used)
                row.name->setText(levels[i].name);
            if (used && row.upTo)
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
    setup.scale.ratesQuality = m_rated[size_t(RiskAxis::Quality)]->isChecked();
    setup.scale.ratesCost = m_rated[size_t(RiskAxis::Cost)]->isChecked();
    setup.scale.ratesReputation = m_rated[size_t(RiskAxis::Reputation)]->isChecked();
    for (const RiskAxis axis : allAxes) {
        for (size_t i = 0; i < size_t(setup.scale.levels); ++i) {
            const Row &row = m_rows[size_t(axis)][i];
            setup.of(axis).push_back({row.name->text().trimmed(), row.upTo ? row.upTo->value() : 0.0});
        }
    }
    return setup;
}

/// Another number of levels begins with what is usual for it, or with the plan's own where it has as many.
void ScaleDialog::changeLevels(int levels)
{
    if (m_showing)
        return;
    auto shown = edits::riskScaleOf(m_document.plan());
    if (shown.scale.levels != levels)
        shown = edits::usualRiskScale(levels);
    const RiskScale chosen = setup().scale;
    shown.scale.ratesQuality = chosen.ratesQuality;
    shown.scale.ratesCost = chosen.ratesCost;
    shown.scale.ratesReputation = chosen.ratesReputation;
    fill(shown);
}

void ScaleDialog::follow()
{
    if (m_showing)
        return;
    for (const RiskAxis axis : {RiskAxis::Probability, RiskAxis::Impact}) {
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
        m_preview->setPlan(plan, std::max(RiskAxis::Impact, RiskAxis(m_tabs->currentIndex())));
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
