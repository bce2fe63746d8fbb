// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/markeddays.h"
#include "engine/problemcures.h"
#include "views/common/planselection.h"

#include <QWidget>

#include <array>
#include <vector>

class QSplitter;

namespace Plimsoll {

class BottomPanel;
class CentrePane;
class Inspector;
class MessageSlot;
class PlanDocument;
class Sidebar;
struct PlanChange;

/// Everything that shows the open plan: sidebar, centre, inspector, and the panel below. Made when a plan is opened, deleted before it
/// is closed. Narrow windows fold the inspector first, then the sidebar; what the user wants comes back with the width.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    enum Pane { SidebarPane, InspectorPane };
    static constexpr std::array foldWidths{1000, 1200}; ///< Below its width a pane folds.

    /// The document must outlive this.
    explicit Workspace(PlanDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] PlanDocument &document() { return m_document; }
    [[nodiscard]] PlanSelection &selection() { return m_selection; }
    [[nodiscard]] CentrePane &centre() { return *m_centre; }
    [[nodiscard]] MessageSlot &messages();
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }

    void showPage(const QString &id);
    [[nodiscard]] bool isPaneShown(Pane pane) const;
    void setPaneShown(Pane pane, bool shown);
    /// "problems", "history"; an empty id hides the panel.
    void showPanel(const QString &id);
    [[nodiscard]] QString panel() const;
    /// Those that are shown, in the order in which the keyboard goes through them.
    [[nodiscard]] std::vector<QWidget *> panes() const;
    /// Moves the keyboard to the next pane, or the one before.
    void focusNextPane(int direction);
    /// Gives the keyboard to the page.
    void focusCentre();
    /// Selects the record, shows it on the page and the tab where it stands, and goes to its date.
    void reveal(const RecordReference &record);
    void goToDate(QDate date);
    /// Today; where nothing happens in its month, the milestone nearest to it.
    void goToUsefulDate();

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void panesChanged();
    void problemsChanged(int errors, int others);
    /// The cure of a problem of that release is to be chosen there; the release may be invalid.
    void cureRequested(Plimsoll::CurePlace place, Plimsoll::ReleaseId release);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSidebar();
    void makeInspector();
    void makePanel();
    static bool focusInto(const QWidget &pane);
    void fillSidebar();
    void followChange(const PlanChange &change);
    void fillReleases();
    void fold();
    [[nodiscard]] QWidget *paneWidget(Pane pane) const;

    PlanDocument &m_document;
    PlanSelection m_selection;
    MarkedDays m_days;
    Sidebar *m_sidebar = nullptr;
    Inspector *m_inspector = nullptr;
    CentrePane *m_centre = nullptr;
    BottomPanel *m_panel = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    std::array<bool, 2> m_wanted{true, true};
    int m_widthClass = -1;
};

} // namespace Plimsoll
