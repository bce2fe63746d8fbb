// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/environments/environmentlanes.h"

#include <QAbstractScrollArea>

class QPainter;

namespace Plimsoll {

struct Theme;

/// The environments as rows over weeks: bookings as bars in the colour of their release, closed spans hatched, what conflicts outlined and
/// marked. Arrows go from bar to bar, Enter opens one. What it paints is in the list below it too, for those who do not see it.
class EnvironmentBoard final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit EnvironmentBoard(QWidget *parent = nullptr);

    /// The first day of a week, as its header says it.
    struct WeekText {
        QString text;
        QRect place; ///< In the viewport.
    };

    /// What is looked at stays in sight.
    void setRows(const Plan &plan, const Timetable &timetable, std::vector<EnvironmentRow> rows, QDate today);
    void select(WindowId window);
    [[nodiscard]] WindowId selected() const { return m_selected; }
    /// All that is painted, row by row.
    [[nodiscard]] std::vector<WindowId> windows() const;
    /// What that bar stands for, in words; empty where it is not there.
    [[nodiscard]] QString tell(WindowId window) const;
    void goToDate(QDate date);
    /// Between 0 and 100.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int zoom);
    /// Where that window is painted in the viewport; empty where it is not there.
    [[nodiscard]] QRect rectOf(WindowId window) const;
    /// Of the weeks in sight, those whose text has room.
    [[nodiscard]] std::vector<WeekText> weekTexts() const;

Q_SIGNALS:
    void picked(Plimsoll::WindowId window);
    void opened(Plimsoll::WindowId window);
    /// Somebody double-clicked a free day of an environment.
    void freeDayChosen(Plimsoll::EnvironmentId environment, QDate date);
    void zoomChanged(int zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintDaysOff(QPainter &painter, const Theme &theme) const;
    void paintMonths(QPainter &painter, const Theme &theme) const;
    void paintWeeks(QPainter &painter, const Theme &theme) const;
    void paintRow(QPainter &painter, const Theme &theme, size_t row) const;
    void paintClosed(QPainter &painter, const Theme &theme, const EnvironmentBar &bar, const QRect &rect) const;
    void paintBooking(QPainter &painter, const Theme &theme, const EnvironmentBar &bar, const QRect &rect) const;
    void paintNames(QPainter &painter, const Theme &theme) const;
    void measure();
    void updateBars();
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] int xOf(QDate date) const;
    [[nodiscard]] QDate dateAt(int x) const;
    [[nodiscard]] int topOf(size_t row) const;
    [[nodiscard]] int heightOf(const EnvironmentRow &row) const;
    [[nodiscard]] QRect rectOf(size_t row, const EnvironmentBar &bar) const;
    [[nodiscard]] const EnvironmentBar *barAt(QPoint at) const;
    [[nodiscard]] QString tipOf(const EnvironmentBar &bar) const;
    void step(int rows, int bars);
    void reveal();

    Plan m_plan;
    Timetable m_timetable; ///< For its working days.
    std::vector<EnvironmentRow> m_rows;
    QDate m_today;
    QDate m_first; ///< The days that can be scrolled to.
    QDate m_last;
    WindowId m_selected;
    int m_zoom = 40;
    int m_names = 0;  ///< Width of the column of names.
    int m_header = 0; ///< Height of months and weeks.
    int m_lane = 0;   ///< Height of one lane.
    int m_gap = 0;    ///< Above the first and below the last lane.
    bool m_placed = false; ///< Scrolled to today once.
};

} // namespace Plimsoll
