// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/risks/matrixlayout.h"
#include "views/risks/matrixpainter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace Plimsoll {

class PlanDocument;
class PlanSelection;

/// The canvas of the risk matrix: shows the cards of open risks by one impact at one stage, selects them, and moves them by mouse and
/// keyboard. What is not rated by that impact stands in a strip below, from which it is moved into the matrix and back. The selection is the
/// window's; the view has a cell of its own on which the keyboard stands, and perhaps a card of that cell.
class MatrixView : public QWidget
{
    Q_OBJECT
public:
    MatrixView(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~MatrixView() override;

    void setCards(std::shared_ptr<const RiskCards> cards);
    void setStage(RiskStage stage);
    [[nodiscard]] RiskStage stage() const { return m_stage; }
    [[nodiscard]] RiskSpot currentSpot() const { return m_current; }
    /// The card on which the keyboard stands; invalid where it stands on the cell itself.
    [[nodiscard]] RiskId currentCard() const { return m_currentCard; }
    /// The keyboard goes to that card, which is selected.
    void goToCard(RiskId id);
    [[nodiscard]] bool isSelected(RiskId id) const;
    /// Where everything stands at the present size.
    [[nodiscard]] const MatrixLayout &matrixLayout() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The risk shall be shown where its fields are edited.
    void openRequested(Plimsoll::RiskId id);
    void failed(const Plimsoll::Error &error);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void relayout();
    /// That the strip of what is not rated has; 0 where there is none.
    [[nodiscard]] int unratedLines() const;
    /// Where an arrow key leads from here.
    [[nodiscard]] RiskSpot neighbour(RiskSpot step, bool moving) const;
    [[nodiscard]] MatrixHighlight highlight() const;
    void followSelection();
    void setCurrent(RiskSpot spot, RiskId card = {});
    void select(RiskId id, bool toggle);
    void moveCard(RiskId id, RiskSpot to);
    const QPixmap &still();
    /// In those cells other cards are shown than in the picture.
    void renewStill(const std::vector<RiskSpot> &cells);
    template<typename Paint>
    void paintOnStill(Paint &&paint);
    void paintDragged(MatrixPainter &painter);
    bool moveKey(QKeyEvent *event);
    bool openKey(QKeyEvent *event);
    void stopDrag();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    std::shared_ptr<const RiskCards> m_cards;
    RiskStage m_stage = RiskStage::Residual;
    RiskSpot m_current{1, 1};
    RiskId m_currentCard;
    MatrixMetrics m_metrics;
    mutable std::unique_ptr<MatrixLayout> m_layout;
    QPixmap m_still; ///< The matrix without what is selected; null where the layout changed.
    RiskId m_pressed; ///< Under the pressed button; a drag begins with it.
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_dragging = false;
    bool m_following = false; ///< The selection is being set from here.
};

} // namespace Plimsoll
