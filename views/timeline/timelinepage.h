// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QStackedLayout;

namespace Plimsoll {

class CalendarEditor;
class EmptyState;
class PlanDocument;
class PlanSelection;
class TimelineEditor;
class TimelineView;

/// The plan over time: products, releases, milestones and windows as bars and marks, with what hangs on what, for the release of the
/// selection or for all. Document and selection must outlive it.
class TimelinePage final : public Page
{
    Q_OBJECT
public:
    TimelinePage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    [[nodiscard]] int zoom() const override;
    void setZoom(int zoom) override;

    /// What schedules the work; stands among the tools.
    void setLeveling(QAction *leveling) { m_leveling = leveling; }
    [[nodiscard]] TimelineView &view() const { return *m_view; }

private:
    void makeActions();
    void makeBaselineMenu();
    void fillBaselineMenu();
    void showState();
    void enableTools();
    void tellFilter();
    void tellWork();
    void addMilestone();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    CalendarEditor *m_calendar;
    TimelineEditor *m_editor;
    TimelineView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    std::vector<QAction *> m_tools;
    QAction *m_work = nullptr;
    QAction *m_link = nullptr;
    QAction *m_baselines = nullptr;
    QAction *m_add = nullptr;
    QAction *m_leveling = nullptr;
    QString m_filter;
};

} // namespace Plimsoll
