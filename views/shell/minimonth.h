// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace Plimsoll {

/// A month to jump in, as narrow as the sidebar: one day is current, today has a ring, marked days a dot. Arrows and Page Up and Down
/// move the current day, Enter chooses it, Home goes to today. Folded, only its heading is left.
class MiniMonth : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMonth(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// Shows the month of that day, without telling of it.
    void setCurrent(QDate day);
    [[nodiscard]] QDate current() const { return m_current; }
    /// Sorted, without repetition.
    void setMarkedDays(std::vector<QDate> days);
    void setFirstDayOfWeek(int day);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] int heightWhen(bool folded) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(QDate date);
    /// The user asks for it to be folded, or unfolded.
    void foldRequested(bool folded);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QDate day);
    void showMonth();
    void showFold();
    void paintDay(QPainter &painter, const QRect &cell, QDate day) const;
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() * 5 / 4; }
    [[nodiscard]] int headerHeight() const;

    QToolButton *m_fold;
    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QDate m_current;
    QDate m_today;
    std::vector<QDate> m_marked;
    int m_firstDayOfWeek = 1;
    bool m_folded = false;
};

} // namespace Plimsoll
