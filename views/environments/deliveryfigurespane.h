// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/delivery/dorafigures.h"
#include "engine/releasecycle.h"

#include <QFrame>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace Plimsoll {

class Chart;
class PlanDocument;
class PlanSelection;

/// One figure: its name, its value, from what it was computed and how.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(DoraMeasure measure);

    void setFigure(const DoraFigure &figure);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString basis() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_basis;
    QLabel *m_definition;
};

/// The four figures of DORA for the product of the chosen release, and the deployments of each week as a chart and as a table; over the last
/// weeks, or over the cycle of that release, or of the newest, which is shown first where only that has deployments. Document and selection must outlive it.
class DeliveryFiguresPane final : public QWidget
{
    Q_OBJECT
public:
    DeliveryFiguresPane(PlanDocument &document, PlanSelection &selection);

    /// Reads the document anew.
    void refresh();
    [[nodiscard]] const std::vector<FigureCard *> &cards() const { return m_cards; }
    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    [[nodiscard]] QComboBox &span() const { return *m_span; }
    [[nodiscard]] QString counted() const;

private:
    void build();
    void offerCycle(const std::optional<ReleaseCycle> &cycle);
    /// All but the days.
    [[nodiscard]] DoraQuestion question() const;
    [[nodiscard]] DoraFigures figuresOf(DoraQuestion question, const std::optional<ReleaseCycle> &cycle) const;
    [[nodiscard]] DoraFigures usefulFigures(const DoraQuestion &question, const std::optional<ReleaseCycle> &cycle);
    void showWeeks(const DoraFigures &figures);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QComboBox *m_span;
    QLabel *m_counted;
    std::vector<FigureCard *> m_cards;
    Chart *m_chart;
    QTableWidget *m_table;
    bool m_isChosen = false; ///< The span, by the user.
};

} // namespace Plimsoll
