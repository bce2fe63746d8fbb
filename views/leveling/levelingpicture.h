// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"
#include "views/calendar/calendarmetrics.h"
#include "views/timeline/timelinepicture.h"

#include <QAbstractScrollArea>

#include <optional>

namespace Plimsoll {

/// A timeline to look at: the work as it would be, with the days on which it is scheduled now as ghosts below. Scrolls; changes nothing.
/// What it shows is in the table beside it, too. It is made when it is looked at.
class LevelingPicture : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LevelingPicture(QWidget *parent = nullptr);

    /// Of one release, or of all.
    void setSchedule(const Plan &before, const Plan &after, const Timetable &timetable, ReleaseId release, QDate today);
    [[nodiscard]] const TimelineOutline &outline();
    [[nodiscard]] const TimelineBaseline &ghosts();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Asked {
        Plan before;
        Plan after;
        Timetable timetable;
        ReleaseId release;
        QDate today;
    };

    void read();
    [[nodiscard]] TimelineGeometry geometry() const;
    void updateScrollBars();

    CalendarMetrics m_metrics;
    std::optional<Asked> m_asked; ///< Until it is read.
    TimelineOutline m_outline;
    std::vector<TimelineLink> m_links;
    TimelineBaseline m_ghosts;
    TimelineSpan m_days;
    QDate m_today;
    int m_firstDayOfWeek = Qt::Monday;
};

} // namespace Plimsoll
