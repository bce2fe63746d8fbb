// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/calendar/calendarmetrics.h"
#include "views/common/planselection.h"
#include "views/timeline/timelinedrag.h"
#include "views/timeline/timelinedrawing.h"
#include "views/timeline/timelinepicture.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>

namespace Plimsoll {

class CalendarEditor;
class PlanDocument;
class TimelineEditor;
struct PlanChange;

/// The canvas of the timeline: an outline of the plan beside its bars, marks and links over time. Shows, selects, opens and closes rows,
/// zooms, moves and stretches, draws and removes links, by mouse and by keyboard. The selection is the window's; one row is the keyboard's.
/// Reads the plan only while it is shown. Document, selection and editors must outlive it.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineView(PlanDocument &document, PlanSelection &selection, CalendarEditor &calendar, TimelineEditor &editor, QWidget *parent = nullptr);
    ~TimelineView() override;

    void setFilter(const QString &text);
    [[nodiscard]] int zoom() const { return qRound(m_zoom); }
    void setZoom(int zoom);
    /// The releases come in sight from their first to their last milestone, without far windows and ends of life; they stay so when the
    /// size changes, until it is zoomed or scrolled.
    void fit();
    /// That day comes in sight; the timeline reaches as far as that from then on.
    void goTo(QDate date);
    void setShowsRules(bool shown);
    /// Float and critical path.
    void setShowsFloat(bool shown);
    /// Invalid shows none.
    void setBaseline(BaselineId baseline);
    /// Scheduled work items; until this is called they are shown where there are not too many.
    void setShowsWork(bool shown);
    [[nodiscard]] bool showsWork() const { return m_choice.work; }
    /// How many there are, shown or not.
    [[nodiscard]] int workCount() const { return m_workCount; }
    [[nodiscard]] BaselineId baseline() const { return m_baseline; }

    [[nodiscard]] TimelineGeometry timelineGeometry() const;
    [[nodiscard]] const TimelineOutline &outline() const { return m_outline; }
    [[nodiscard]] const std::vector<TimelineLink> &links() const { return m_links; }
    [[nodiscard]] const TimelineRow *row(int row) const; ///< Null outside.
    [[nodiscard]] int currentRow() const { return m_current; }
    /// The keyboard goes to that row, which comes in sight and is selected.
    void setCurrentRow(int row);
    void setOpen(int row, bool open);
    void openAll();
    [[nodiscard]] bool isSelected(int row) const;
    /// What a row, or a link, tells when it is pointed at, a line each.
    [[nodiscard]] QStringList describe(int row) const;
    [[nodiscard]] QString describe(const TimelineLink &link) const;
    [[nodiscard]] const TimelineDrag *drag() const { return m_drag ? &*m_drag : nullptr; }
    /// What is new and drawn, until its title is typed.
    [[nodiscard]] const TimelineDrawing *drawing() const { return m_drawing ? &*m_drawing : nullptr; }
    [[nodiscard]] bool isLinking() const { return m_linkFrom.isValid(); }

    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canLink() const; ///< From the current row.
    /// A link is drawn from the current milestone: the keyboard goes to the one that shall wait for it, Enter draws it, Esc does not.
    void startLink();
    /// A new milestone of the current row's release is typed in place.
    void createMilestone();

Q_SIGNALS:
    void currentChanged();
    void outlineChanged(); ///< The rows are, or may be, others now.
    void zoomChanged(int zoom);
    void openRequested(); ///< The selected record shall be shown in detail.
    void failed(const Plimsoll::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Press { None, Bar, Port, Draw, Pan, Divider };

    // Reading the plan.
    void documentChanged(const PlanChange &change);
    void rebuild();
    void followAbsences();
    void readFloats();
    void readBaseline();
    void readWorkBaseline();
    void placeDays();
    void measureTitles();
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] const CalendarMetrics &metrics() const;
    [[nodiscard]] int outlineWidth() const;
    void updateScrollBars();
    void scrollBy(QPoint wanted);
    void setDayWidth(double width, double keptDay, int atX);
    /// The day, as a Julian one with fractions, at which the body begins.
    [[nodiscard]] double firstDay() const;
    [[nodiscard]] bool isFitted() const;
    // Selection.
    void followSelection();
    void readSelection();
    void selectRow(int row, bool toggle);
    void select(const RecordReference &record, bool toggle);
    [[nodiscard]] static std::optional<RecordReference> recordOf(const TimelineRow &row);
    [[nodiscard]] QStringList describeWork(const TimelineRow &row) const;
    [[nodiscard]] QString describeWork(const TimelineLink &link) const;
    [[nodiscard]] QStringList floatTexts(const TimelineRow &row) const;
    [[nodiscard]] QStringList baselineTexts(const TimelineRow &row) const;
    [[nodiscard]] MilestoneDependencyId selectedDependency() const;
    [[nodiscard]] WorkDependencyId selectedWorkDependency() const;
    [[nodiscard]] std::vector<MilestoneId> selectedMilestones() const;
    [[nodiscard]] TimelineHighlight highlight() const;
    // Input.
    bool moveKey(const QKeyEvent &event);
    bool editKey(const QKeyEvent &event);
    bool dragKey(const QKeyEvent &event);
    void removeSelected();
    void hover(QPoint at);
    void updateCursor(QPoint at);
    [[nodiscard]] bool isOnDivider(QPoint at) const;
    [[nodiscard]] QString tipAt(QPoint at) const;
    // Changing.
    [[nodiscard]] bool canMove(int row) const;
    void startDrag(QPoint at);
    void continueDrag(QPoint at, bool free);
    void endDrag(bool drop);
    [[nodiscard]] bool canDraw(QPoint at) const;
    void continueDrawing(QPoint at, bool free);
    void endDrawing(bool drop);
    /// The days run on while what is dragged is held beside them.
    void scrollBeside(QPoint at);
    void endLink(bool draw);
    void cancelInput();
    [[nodiscard]] TimelineDrag::Grip gripAt(int row, TimelinePart part) const;
    [[nodiscard]] int rowForNewMilestone() const;
    [[nodiscard]] QStringList linkTip() const;
    [[nodiscard]] QPoint tipPlace(const TimelineGeometry &geometry) const;
    void askMove(MilestoneId id, QDate target, const QString &refusal);
    void createOn(int row, TimelineSpan span, ReleaseId release);
    void rename(int row);
    [[nodiscard]] ReleaseId releaseOf(int row) const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    CalendarEditor &m_calendar;
    TimelineEditor &m_editor;
    TimelineChoice m_choice;
    TimelineOutline m_outline;
    std::vector<TimelineLink> m_links;
    TimelineLinkIndex m_linkIndex;
    QSet<int> m_selectedRows;
    TimelineFloats m_floats;
    TimelineBaseline m_baselineSpans;
    BaselineId m_baseline;
    TimelineSpan m_days;
    TimelineSpan m_asked; ///< Days that somebody wanted to see, beyond what there is.
    mutable std::optional<CalendarMetrics> m_metrics;
    bool m_stale = true;
    bool m_placed = false; ///< Whether a first place was found to look at.
    bool m_showsRules = false;
    bool m_showsFloat = false;
    std::optional<bool> m_wantsWork; ///< As the user set it.
    int m_workCount = 0;
    bool m_selecting = false; ///< The selection changes by this view.
    double m_zoom = 62.0;
    double m_fittedZoom = -1.0; ///< After the last fit; none yet.
    double m_fittedDay = 0.0;
    int m_titleWidth = 0;
    int m_ownOutlineWidth = 0; ///< As the user set it; 0 goes by the titles.
    int m_current = -1;
    int m_hovered = -1;
    // A press and what came of it.
    Press m_press = Press::None;
    TimelinePart m_part = TimelinePart::None;
    QPoint m_pressedAt;
    QPoint m_pointer;
    QPoint m_panFrom;
    bool m_free = false;
    double m_grabbed = 0; ///< Where a bar was taken hold of, in days.
    std::optional<TimelineDrag> m_drag;
    bool m_byKey = false; ///< The drag is the keyboard's.
    std::optional<TimelineDrawing> m_drawing;
    MilestoneId m_linkFrom;
    MilestoneId m_linkTo;
    QBasicTimer m_scrolling;
};

} // namespace Plimsoll
