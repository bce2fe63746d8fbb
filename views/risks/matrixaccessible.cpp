// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixaccessible.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// One card of the matrix. Found again by its id, so that it outlives changes of the plan.
class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccessible(MatrixView *view, RiskId id) : m_view(view), m_id(id) {}

    [[nodiscard]] const RiskCard *card() const { return m_view ? cards().find(m_id) : nullptr; }
    [[nodiscard]] int row() const
    {
        const RiskCard *found = card();
        return found ? int(found - cards().cards.data()) : -1;
    }

    bool isValid() const override { return card() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const RiskCard *shown = card();
        if (!shown || kind != QAccessible::Name)
            return {};
        return QCoreApplication::translate("RiskMatrix", "Row %1, %2").arg(QString::number(row() + 1), cardText(cards().measure, *shown, m_view->stage()));
    }

    QRect rect() const override
    {
        const RiskCard *shown = card();
        if (!shown)
            return {};
        const MatrixLayout &layout = m_view->matrixLayout();
        const PlacedCard *placed = layout.find(m_id);
        const QRect local = placed ? placed->rect : layout.geometry().cell(shown->spot(m_view->stage()));
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_view->hasFocus() && m_view->currentCard() == m_id;
        state.selected = isValid() && m_view->isSelected(m_id);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->goToCard(m_id);
    }

private:
    [[nodiscard]] const RiskCards &cards() const { return m_view->matrixLayout().cards(); }

    QPointer<MatrixView> m_view;
    RiskId m_id;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == "Plimsoll::MatrixView"_L1 ? qobject_cast<MatrixView *>(object) : nullptr;
    return view ? new MatrixAccessible(view) : nullptr;
}

} // namespace

void MatrixAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

void MatrixAccessible::announceCurrent(MatrixView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface *focused = list ? list->focusChild() : nullptr) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(list->indexOfChild(focused));
        QAccessible::updateAccessibility(&event);
        return;
    }
    const RiskSpot spot = view.currentSpot();
    const MatrixLayout &layout = view.matrixLayout();
    QAccessibleAnnouncementEvent event(
        &view, QCoreApplication::translate("RiskMatrix", "Probability %1, impact %2, %3, %4 risks")
                   .arg(QString::number(spot.probability), QString::number(spot.impact),
                        ratingName(layout.cards().measure.rating(spot)), QString::number(layout.cardsIn(spot).size())));
    QAccessible::updateAccessibility(&event);
}

MatrixAccessible::MatrixAccessible(MatrixView *view) : QAccessibleWidget(view, QAccessible::List) {}

MatrixAccessible::~MatrixAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

MatrixView *MatrixAccessible::view() const
{
    return static_cast<MatrixView *>(widget());
}

int MatrixAccessible::childCount() const
{
    return int(view()->matrixLayout().cards().cards.size());
}

QAccessibleInterface *MatrixAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const RiskId id = view()->matrixLayout().cards().cards[size_t(index)].id;
    if (const auto known = m_children.constFind(id.value()); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *card = new CardAccessible(view(), id);
    m_children.insert(id.value(), QAccessible::registerAccessibleInterface(card));
    return card;
}

int MatrixAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *card = dynamic_cast<const CardAccessible *>(child);
    return card ? card->row() : -1;
}

QAccessibleInterface *MatrixAccessible::childAt(int x, int y) const
{
    const PlacedCard *placed = view()->matrixLayout().cardAt(view()->mapFromGlobal(QPoint(x, y)));
    return placed ? child(placed->card) : nullptr;
}

QAccessibleInterface *MatrixAccessible::focusChild() const
{
    const RiskCards &cards = view()->matrixLayout().cards();
    const RiskCard *card = cards.find(view()->currentCard());
    return card ? child(int(card - cards.cards.data())) : nullptr;
}

} // namespace Plimsoll
