// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixaccessible.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// One card of the matrix, by its risk's id.
class CardAccessible final : public CanvasItemAccessible
{
public:
    CardAccessible(MatrixView *view, RiskId id) : CanvasItemAccessible(view, id.value()), m_view(view), m_id(id) {}

    [[nodiscard]] int row() const override
    {
        return cards().indexOf(m_id);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return QCoreApplication::translate("RiskMatrix", "Row %1, %2").arg(QString::number(row() + 1), cardText(cards(), *cards().find(m_id), m_view->stage()));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const MatrixLayout &layout = m_view->matrixLayout();
        const PlacedCard *placed = layout.find(m_id);
        const QRect local = placed ? placed->rect : layout.geometry().cell(cards().find(m_id)->cell(m_view->stage()));
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

protected:
    bool isSelected() const override { return m_view->isSelected(m_id); }
    bool isCurrent() const override { return m_view->currentCard() == m_id; }
    void goThere() override { m_view->goToCard(m_id); }

private:
    [[nodiscard]] const RiskCards &cards() const { return m_view->matrixLayout().cards(); }

    MatrixView *m_view; ///< Asked only where the base knows the canvas to be there.
    RiskId m_id;
};

} // namespace

void MatrixAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible<MatrixAccessible, MatrixView>);
}

void MatrixAccessible::announceCurrent(MatrixView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    if (announceFocusChild(view))
        return;
    const RiskSpot spot = view.currentSpot();
    const MatrixLayout &layout = view.matrixLayout();
    const QString count = QString::number(layout.cardsIn(spot).size());
    const QString text = spot == RiskSpot()
        ? QCoreApplication::translate("RiskMatrix", "Not rated, %1 risks").arg(count)
        : QCoreApplication::translate("RiskMatrix", "Probability %1, impact %2, %3, %4 risks")
              .arg(QString::number(spot.probability), QString::number(spot.impact), ratingName(layout.cards().measure().rating(spot)), count);
    QAccessibleAnnouncementEvent event(&view, text);
    QAccessible::updateAccessibility(&event);
}

MatrixView *MatrixAccessible::view() const
{
    return static_cast<MatrixView *>(widget());
}

int MatrixAccessible::childCount() const
{
    return int(view()->matrixLayout().cards().all().size());
}

qint64 MatrixAccessible::keyAt(int row) const
{
    return view()->matrixLayout().cards().at(row).id.value();
}

CanvasItemAccessible *MatrixAccessible::makeItem(qint64 key) const
{
    return new CardAccessible(view(), RiskId(key));
}

QAccessibleInterface *MatrixAccessible::childAt(int x, int y) const
{
    const PlacedCard *placed = view()->matrixLayout().cardAt(view()->mapFromGlobal(QPoint(x, y)));
    return placed ? child(placed->card) : nullptr;
}

QAccessibleInterface *MatrixAccessible::focusChild() const
{
    const int card = view()->matrixLayout().cards().indexOf(view()->currentCard());
    return card < 0 ? nullptr : child(card);
}

} // namespace Plimsoll
