// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/calendar/calendarentries.h"
#include "views/common/page.h"

#include <array>
#include <memory>

class QStackedWidget;

namespace Plimsoll {

class AgendaView;
class CalendarEditor;
class MonthView;
class PlanDocument;
class PlanSelection;
class YearView;
struct PlanChange;

/// The release calendar: a month, a year or an agenda of what the plan has, for the release of the selection or for all. One day is
/// current in all three.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    enum class Mode { Month, Year, Agenda };

    CalendarPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~CalendarPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] QDate currentDay() const { return m_day; }

private:
    void makeActions();
    QAction *modeAction(Mode mode, const QString &icon, const QString &text);
    QWidget *emptyState();
    void rebuild();
    void giveEntries();
    void showCurrentView();
    void documentChanged(const PlanChange &change);
    void page(int step);
    void setDay(QDate date);
    void newMilestone();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    CalendarEditor *m_editor;
    QStackedWidget *m_stack;
    MonthView *m_month;
    YearView *m_year;
    AgendaView *m_agenda;
    QWidget *m_empty = nullptr;
    std::vector<QAction *> m_tools;
    std::shared_ptr<const CalendarEntries> m_entries;
    std::array<bool, 3> m_upToDate{}; ///< By Mode: which views have m_entries.
    QString m_filter;
    QDate m_day;
    Mode m_mode = Mode::Month;
};

} // namespace Plimsoll
