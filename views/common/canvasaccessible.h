// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Plimsoll {

/// Something that a canvas paints, as an item of a list for screen readers. It knows its canvas and a key by which it is found again, so
/// that it outlives changes of the plan; it answers as invalid once the canvas has no such key. Its actions press it and move there.
class CanvasItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CanvasItemAccessible(QWidget *canvas, qint64 key) : m_canvas(canvas), m_key(key) {}

    [[nodiscard]] qint64 key() const { return m_key; }
    /// Its place in the list; -1 where the canvas has it no more. The canvas is there whenever this is asked.
    [[nodiscard]] virtual int row() const = 0;

    bool isValid() const final { return m_canvas && row() >= 0; }
    QAccessible::State state() const final;
    void doAction(const QString &action) final;

    QObject *object() const final { return nullptr; }
    QWindow *window() const final { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const final { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const final { return nullptr; }
    QAccessibleInterface *childAt(int, int) const final { return nullptr; }
    int childCount() const final { return 0; }
    int indexOfChild(const QAccessibleInterface *) const final { return -1; }
    QAccessible::Role role() const final { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) final {}
    void *interface_cast(QAccessible::InterfaceType type) final;
    QStringList actionNames() const final { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const final { return {}; }

protected:
    /// These are asked of valid items only.
    [[nodiscard]] virtual bool isSelected() const = 0;
    [[nodiscard]] virtual bool isCurrent() const = 0;
    virtual void goThere() = 0;
    /// Beyond going there; nothing unless said.
    virtual void press() {}

private:
    QPointer<QWidget> m_canvas;
    qint64 m_key;
};

/// A canvas as a list of what it paints. Owned by Qt's cache of accessible interfaces, as are its children.
class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(QWidget *canvas) : QAccessibleWidget(canvas, QAccessible::List) {}
    ~CanvasAccessible() override;

    /// Tells screen readers that the keyboard is on the focused child of the canvas; false where there is none.
    static bool announceFocusChild(QWidget &canvas);

    [[nodiscard]] QAccessibleInterface *child(int index) const final;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const final;

protected:
    /// The key of the item in that row, which is within [0, childCount()).
    [[nodiscard]] virtual qint64 keyAt(int row) const = 0;
    [[nodiscard]] virtual CanvasItemAccessible *makeItem(qint64 key) const = 0;

private:
    mutable QHash<qint64, QAccessible::Id> m_children; ///< By key.
};

/// A factory for QAccessible::installFactory: makes an Accessible for canvases of class View, nothing for others.
template<typename Accessible, typename View>
QAccessibleInterface *makeCanvasAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(View::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<View *>(object);
    return view ? new Accessible(view) : nullptr;
}

} // namespace Plimsoll
