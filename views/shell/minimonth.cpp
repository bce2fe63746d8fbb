// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/minimonth.h"

#include "domain/weeks.h"
#include "items/plaintip.h"
#include "views/common/theme.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int columns = daysOfAWeek;
constexpr int weeks = 6;

QToolButton *arrow(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(icon));
    button->setIconSize({16, 16});
    button->setToolTip(plainTip(name));
    button->setAccessibleName(name);
    return button;
}

/// One day that arrows change is, to a screen reader, a field that spins.
class DayAccessible : public QAccessibleWidget
{
public:
    explicit DayAccessible(MiniMonth *month) : QAccessibleWidget(month, QAccessible::SpinBox) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return QLocale().toString(static_cast<MiniMonth *>(widget())->current(), QLocale::LongFormat);
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *month = className == "Plimsoll::MiniMonth"_L1 ? qobject_cast<MiniMonth *>(object) : nullptr;
    return month ? new DayAccessible(month) : nullptr;
}

} // namespace

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent), m_fold(new QToolButton), m_title(new QLabel), m_previous(arrow(u"go-previous"_s, tr("Previous month"))),
      m_next(arrow(u"go-next"_s, tr("Next month")))
{
    QAccessible::installFactory(makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_fold->setAutoRaise(true);
    m_fold->setIconSize({16, 16});
    showFold();
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(0);
    heading->addWidget(m_fold);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_previous);
    heading->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addStretch();
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldRequested(!m_folded); });
    connect(m_previous, &QToolButton::clicked, this, [this] { choose(m_current.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { choose(m_current.addMonths(1)); });
}

int MiniMonth::headerHeight() const
{
    return qMax(m_previous->sizeHint().height(), fontMetrics().height()) + rowHeight();
}

int MiniMonth::heightWhen(bool folded) const
{
    return folded ? headerHeight() - rowHeight() : headerHeight() + rowHeight() * weeks;
}

QSize MiniMonth::sizeHint() const
{
    return {rowHeight() * columns, heightWhen(m_folded)};
}

QSize MiniMonth::minimumSizeHint() const
{
    return sizeHint();
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    if (!m_current.isValid())
        setCurrent(today);
    update();
}

void MiniMonth::setCurrent(QDate day)
{
    if (!day.isValid() || day == m_current)
        return;
    m_current = day;
    showMonth();
}

void MiniMonth::showMonth()
{
    const QLocale locale;
    m_title->setText(locale.standaloneMonthName(m_current.month()) + u' ' + QString::number(m_current.year()));
    setAccessibleDescription(locale.toString(m_current, QLocale::LongFormat));
    update();
}

void MiniMonth::setMarkedDays(std::vector<QDate> days)
{
    m_marked = std::move(days);
    update();
}

void MiniMonth::setFirstDayOfWeek(int day)
{
    m_firstDayOfWeek = day;
    update();
}

void MiniMonth::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    // The keyboard has no day to move.
    setFocusPolicy(folded ? Qt::NoFocus : Qt::StrongFocus);
    showFold();
    updateGeometry();
    update();
}

void MiniMonth::showFold()
{
    const QString name = m_folded ? tr("Unfold the small month") : tr("Fold the small month");
    m_fold->setArrowType(m_folded ? Qt::RightArrow : Qt::DownArrow);
    m_fold->setToolTip(plainTip(name));
    m_fold->setAccessibleName(name);
}

void MiniMonth::choose(QDate day)
{
    setCurrent(day);
    Q_EMIT chosen(m_current);
}

QDate MiniMonth::firstShown() const
{
    return weekStart(QDate(m_current.year(), m_current.month(), 1), m_firstDayOfWeek);
}

QRect MiniMonth::cellRect(int row, int column) const
{
    const int left = width() * column / columns;
    const int right = width() * (column + 1) / columns;
    return {left, headerHeight() + row * rowHeight(), right - left, rowHeight()};
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    if (!m_current.isValid() || m_folded)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).mutedText);
    for (int column = 0; column < columns; ++column) {
        const int weekday = (m_firstDayOfWeek - 1 + column) % columns + 1;
        painter.drawText(cellRect(-1, column), Qt::AlignCenter, QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    const QDate first = firstShown();
    for (int cell = 0; cell < weeks * columns; ++cell)
        paintDay(painter, cellRect(cell / columns, cell % columns), first.addDays(cell));
}

void MiniMonth::paintDay(QPainter &painter, const QRect &cell, QDate day) const
{
    const Theme &theme = Theme::of(palette());
    const qreal side = qMin(cell.width(), cell.height());
    const QRectF disc(cell.center().x() - side / 2 + 0.5, cell.center().y() - side / 2 + 0.5, side, side);
    QColor ink = day.month() == m_current.month() ? theme.text : theme.mutedText;
    if (day == m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selection);
        painter.drawEllipse(disc);
        ink = theme.selectionText;
    } else if (day == m_today) {
        painter.setPen(QPen(theme.todayMark, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    }
    QFont number = font();
    const bool marked = std::binary_search(m_marked.begin(), m_marked.end(), day);
    number.setBold(marked);
    painter.setFont(number);
    painter.setPen(ink);
    painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
    if (!marked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(day == m_current ? ink : theme.releaseMark(0));
    const qreal dot = side / 7;
    painter.drawEllipse(QRectF(disc.center().x() - dot / 2, disc.bottom() - dot * 1.3, dot, dot));
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    for (int cell = 0; cell < weeks * columns; ++cell) {
        if (cellRect(cell / columns, cell % columns).contains(event->position().toPoint()))
            choose(firstShown().addDays(cell));
    }
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current.addDays(-1)); break;
    case Qt::Key_Right: setCurrent(m_current.addDays(1)); break;
    case Qt::Key_Up: setCurrent(m_current.addDays(-columns)); break;
    case Qt::Key_Down: setCurrent(m_current.addDays(columns)); break;
    case Qt::Key_PageUp: setCurrent(m_current.addMonths(-1)); break;
    case Qt::Key_PageDown: setCurrent(m_current.addMonths(1)); break;
    case Qt::Key_Home: choose(m_today); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_current); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool MiniMonth::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace Plimsoll
