// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/calendarentries.h"
#include "views/calendar/calendarmetrics.h"
#include "views/calendar/yearlayout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace Plimsoll {

class PlanDocument;

/// Twelve small months that show where there is much and what is closed; a day or a month's name leads to the month. Scrolls where the
/// window is too low for all.
class YearView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit YearView(const PlanDocument &document, QWidget *parent = nullptr);
    ~YearView() override;

    void setEntries(std::shared_ptr<const CalendarEntries> entries);
    /// The keyboard goes to that day, and with it the year.
    void goTo(QDate date);
    [[nodiscard]] QDate currentDay() const { return m_current; }
    [[nodiscard]] const YearLayout &yearLayout() const;

Q_SIGNALS:
    void currentChanged();
    /// The month with that day shall be shown.
    void dayChosen(QDate date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void setCurrent(QDate date);
    void describeCurrent();
    [[nodiscard]] QPoint toContent(QPoint point) const;

    const PlanDocument &m_document;
    std::shared_ptr<const CalendarEntries> m_entries;
    mutable std::optional<CalendarMetrics> m_metrics;
    mutable std::unique_ptr<YearLayout> m_layout;
    QDate m_current;
};

} // namespace Plimsoll
