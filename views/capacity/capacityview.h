// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/result.h"
#include "engine/skilldemand.h"
#include "engine/spanload.h"
#include "views/capacity/capacitygeometry.h"
#include "views/capacity/capacityrows.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace Plimsoll {

class PlanDocument;
class PlanSelection;
struct PlanChange;

/// The canvas of people × days: shows the hours that people have, and takes absences by mouse and keyboard. One row is the current one, and
/// in it a span of days is selected, of which one end is the current day. Reckons only while it is shown. Document and selection must
/// outlive it.
class CapacityView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    CapacityView(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~CapacityView() override;

    void setFilter(const QString &text);
    /// That day becomes the current one and comes in sight.
    void goTo(QDate date);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int zoom);

    [[nodiscard]] CapacityGeometry capacityGeometry() const;
    [[nodiscard]] DaySpan days() const { return m_days; }
    [[nodiscard]] const std::vector<CapacityRow> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] QDate currentDay() const { return m_current; }
    [[nodiscard]] PersonId currentPerson() const; ///< Invalid on the row of a team.
    [[nodiscard]] DaySpan selectedDays() const;
    /// Moves the current day and row; the selection reaches from where it began, or is that day alone.
    void setCurrent(int row, QDate day, bool extend = false);
    /// The available hours in a row over those days.
    [[nodiscard]] double hours(const CapacityRow &row, DaySpan days) const { return load(row, days).available(); }
    /// What there is in a row over those days, and what is asked of it.
    [[nodiscard]] LoadHours load(const CapacityRow &row, DaySpan days) const;
    /// Reckoned for the days of the grid; as of its last showing.
    [[nodiscard]] const Capacity &capacity() const { return m_capacity; }
    [[nodiscard]] const SkillDemand &demand() const { return m_demand; }
    /// "Ada, 18 May to 24 May 2026: 40 h − 8 h away = 32 h"
    [[nodiscard]] QString explain(const CapacityRow &row, DaySpan days) const;

    [[nodiscard]] bool canAddAbsence() const;
    [[nodiscard]] bool canClearAbsences() const; ///< Whether the person is away on a selected day.
    /// On the selected days.
    void addAbsence(AbsenceKind kind, DayPortion portion);
    void clearAbsences();
    /// Whether the person is away on the selected days goes to the clipboard, as data and as text.
    void copyDays() const;
    [[nodiscard]] bool canPasteDays() const;
    /// What was copied, from the first selected day on; it may be another person's and another week's.
    void pasteDays();
    /// On the selected days the person is away as the one in the row above.
    [[nodiscard]] bool canFillFromAbove() const;
    void fillFromAbove();
    /// Offers the kinds of absence beside the selection.
    void openAbsenceMenu();

Q_SIGNALS:
    void currentChanged();
    void reckoned(); ///< The hours, or whose they are, may be others now.
    void zoomChanged(int zoom);
    void failed(const Plimsoll::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void documentChanged(const PlanChange &change);
    void reckon();
    void readRows();
    void replaceDays(DaySpan days, const std::vector<Absence> &absences);
    void updateScrollBars();
    void scrollToCurrent();
    void setFirstDay(QDate date);
    [[nodiscard]] QString workText(PersonId person, DaySpan days) const;
    void selectPerson();
    bool moveKey(const QKeyEvent &event);
    [[nodiscard]] QDate steppedDay(int step, bool byColumn) const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QString m_filter;
    DaySpan m_days;
    Capacity m_capacity;
    SkillDemand m_demand;
    std::vector<CapacityRow> m_rows;
    QHash<PersonId, std::vector<Absence>> m_absences;
    mutable QHash<std::pair<QDate, QDate>, SpanLoad> m_loads; ///< By the days that they are for; see load().
    bool m_stale = true;
    int m_zoom = 60;
    int m_nameWidth = 100;
    int m_row = -1;
    QDate m_anchor;
    QDate m_current;
};

} // namespace Plimsoll
