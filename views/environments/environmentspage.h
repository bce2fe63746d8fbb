// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/window.h"
#include "views/common/page.h"
#include "views/environments/environmentlanes.h"

class QAction;
class QSplitter;
class QStackedLayout;

namespace Plimsoll {

class BookingList;
class EmptyState;
class EnvironmentBoard;
class PlanDocument;
class PlanSelection;

/// Who has which environment when: a board over weeks and the same as a list; bookings that meet each other or what closes the
/// environment are told in both. Document and selection must outlive it.
class EnvironmentsPage final : public Page
{
    Q_OBJECT
public:
    EnvironmentsPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void goToDate(QDate date) override;
    [[nodiscard]] int zoom() const override;
    void setZoom(int zoom) override;

    [[nodiscard]] EnvironmentBoard &board() const { return *m_board; }
    [[nodiscard]] BookingList &list() const { return *m_list; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void refresh();
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
    QAction *m_book;
    QAction *m_add;
    QAction *m_remove;
    std::vector<EnvironmentRow> m_rows;
    QString m_filter;
    bool m_outdated = true;
};

} // namespace Plimsoll
