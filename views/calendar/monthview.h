// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/milestonedrag.h"
#include "views/calendar/monthlayout.h"
#include "views/calendar/monthpainter.h"
#include "views/common/planselection.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Plimsoll {

class CalendarEditor;
class PlanDocument;
class TitleEditor;

/// The canvas of one month: shows, selects, moves by mouse and keyboard, makes milestones on days. The selection is the window's; the view
/// has a day of its own on which the keyboard stands, and perhaps a mark of that day.
class MonthView : public QWidget
{
    Q_OBJECT
public:
    MonthView(const PlanDocument &document, PlanSelection &selection, CalendarEditor &editor, QWidget *parent = nullptr);
    ~MonthView() override;

    void setEntries(std::shared_ptr<const CalendarEntries> entries);
    [[nodiscard]] QDate month() const; ///< Its first day.
    /// The keyboard goes to that day, and with it the month.
    void goTo(QDate date);
    [[nodiscard]] QDate currentDay() const { return m_current; }
    /// The milestone of the current day on which the keyboard stands; invalid where it stands on the day itself.
    [[nodiscard]] MilestoneId currentMark() const { return m_currentMark; }
    /// The keyboard goes to that milestone of the month, which is selected.
    void goToMark(MilestoneId id);
    [[nodiscard]] bool isSelected(MilestoneId id) const;
    /// Where everything stands at the present size.
    [[nodiscard]] const MonthLayout &monthLayout() const;
    /// The drag that goes on; null where none does.
    [[nodiscard]] const MilestoneDrag *drag() const { return m_drag ? &*m_drag : nullptr; }
    /// Lets the title of a milestone on that day be typed in place, and makes it once that is done, in one step; asks for the release where
    /// several could take it.
    void createOn(QDate date);
    /// Whether the title of a milestone that is not there yet is being typed.
    [[nodiscard]] bool isCreating() const { return m_creating; }
    void editTitle(MilestoneId id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The new milestone is there, or was given up.
    void creatingEnded();
    void monthChanged(QDate month);
    /// The current day or mark is another one.
    void currentChanged();
    /// The selected record shall be shown in detail.
    void openRequested();

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
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void relayout();
    [[nodiscard]] QRect gridArea() const;
    [[nodiscard]] QRect weekdayLine() const;
    [[nodiscard]] MonthHighlight highlight() const;
    [[nodiscard]] const MilestoneMark *markOf(const PlacedItem *item) const;
    void setCurrent(QDate date, MilestoneId mark = {});
    void openCurrent();
    bool moveKey(QKeyEvent *event);
    bool editKey(QKeyEvent *event);
    void nudge(int days);
    void select(const PlacedItem &item, bool toggle);
    void selectRecord(const RecordReference &record, bool toggle);
    [[nodiscard]] std::vector<MilestoneId> selectedMilestones() const;
    void showDay(QDate date);
    void create(QDate date, ReleaseId release);
    TitleEditor *openTitleEditor(const QString &title, QRect place);
    [[nodiscard]] QRect freePlaceOn(QDate date) const;
    void startDrag(QPoint pointer);
    void moveDrag(QPoint pointer);
    void endDrag(bool drop);
    void askMove(MilestoneId id, QDate target, const QString &refusal, QPoint at);
    void paintDrag(MonthPainter &painter, QPainter &canvas);
    void hover(QPoint pointer);
    [[nodiscard]] QString tipAt(QPoint pointer) const;

    const PlanDocument &m_document;
    PlanSelection &m_selection;
    CalendarEditor &m_editor;
    std::shared_ptr<const CalendarEntries> m_entries;
    mutable std::optional<CalendarMetrics> m_metrics;
    mutable std::unique_ptr<MonthLayout> m_layout;
    QDate m_current;
    MilestoneId m_currentMark;
    const PlacedItem *m_hovered = nullptr; ///< Into m_layout.
    MilestoneId m_pressed;                 ///< Under the pressed button; a drag begins with it.
    QPoint m_pressedAt;
    std::optional<MilestoneDrag> m_drag;
    QPoint m_pointer;
    bool m_creating = false;
    int m_wheel = 0; ///< Of a step of the wheel, in eighths of a degree.
};

} // namespace Plimsoll
