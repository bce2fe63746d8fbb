// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/window.h"
#include "views/common/page.h"
#include "views/environments/environmentlanes.h"

class QAction;
class QSettings;
class QSplitter;
class QStackedLayout;

namespace Plimsoll {

class BookingList;
class DeliveryFiguresPane;
class DeliveryRecordsPane;
class DeploymentPane;
class EmptyState;
class EnvironmentBoard;
class InfrastructurePane;
class PlanDocument;
class PlanSelection;

/// Environments in five views: who has which when, as a board over weeks and as a list; what runs where; all builds, pipeline runs and
/// incidents; by what code environments are made; and how well builds get to the last one. Document and selection must outlive it.
class EnvironmentsPage final : public Page
{
    Q_OBJECT
public:
    enum class View { Bookings, Board, Records, Infrastructure, Figures };

    EnvironmentsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Where the state of the columns is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    void showRecord(const RecordReference &record) override;
    [[nodiscard]] int zoom() const override;
    void setZoom(int zoom) override;

    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] DeploymentPane &deployments() const { return *m_deployments; }
    [[nodiscard]] DeliveryRecordsPane &records() const { return *m_records; }
    [[nodiscard]] InfrastructurePane &infrastructure() const { return *m_infrastructure; }
    [[nodiscard]] DeliveryFiguresPane &figures() const { return *m_figures; }
    [[nodiscard]] EnvironmentBoard &board() const { return *m_board; }
    [[nodiscard]] BookingList &list() const { return *m_list; }

Q_SIGNALS:
    /// A file of pipeline runs, promotions, incidents or a plan of infrastructure shall be brought in; both may be invalid.
    void importRequested(Plimsoll::ComponentId component, Plimsoll::EnvironmentId environment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeViewActions();
    void requestImport();
    void refresh();
    void refreshBookings();
    [[nodiscard]] QString bookingsText() const;
    void leadToSelection();
    void followSelection();
    void enableTools();
    void pick(WindowId window);
    void book(EnvironmentId environment, QDate from);
    void addEnvironment();
    void remove();
    [[nodiscard]] WindowId selectedWindow() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    EnvironmentBoard *m_board;
    BookingList *m_list;
    EmptyState *m_empty;
    QSplitter *m_panes;
    QStackedLayout *m_layout;
    QAction *m_book = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_import = nullptr;
    std::vector<QAction *> m_views;
    DeploymentPane *m_deployments = nullptr;
    DeliveryRecordsPane *m_records = nullptr;
    InfrastructurePane *m_infrastructure = nullptr;
    DeliveryFiguresPane *m_figures = nullptr;
    View m_view = View::Bookings;
    std::vector<EnvironmentRow> m_rows;
    QString m_filter;
    bool m_outdated = true;
};

} // namespace Plimsoll
