// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "views/common/page.h"

class QAction;
class QCheckBox;
class QComboBox;
class QSettings;
class QTabWidget;
class QTimer;

namespace Plimsoll {

class BugModel;
class ExceptionsPane;
class OneByOnePane;
class PlanDocument;
class PlanSelection;
class PolicyPane;
class RecordTableView;
class TablePane;

/// The bugs of the chosen release, or of all: one by one, as a table, the policy by which they are judged, and the exceptions after the
/// freeze. Document and selection must outlive it.
class TriagePage final : public Page
{
    Q_OBJECT
public:
    TriagePage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    void keepColumnsIn(QSettings &settings);
    /// Brings bugs from a file; whoever has files gives it.
    void setImport(QAction *import);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;
    void showRecord(const RecordReference &record) override;

    [[nodiscard]] OneByOnePane &oneByOne() const { return *m_oneByOne; }
    [[nodiscard]] RecordTableView &table() const;
    [[nodiscard]] PolicyPane &policy() const { return *m_policy; }
    [[nodiscard]] ExceptionsPane &exceptions() const { return *m_exceptions; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    void setDecider(PersonId decider);

Q_SIGNALS:
    /// All bugs shall be shown, whatever the window's filter line holds.
    void allRequested();

private:
    void makeTable();
    void makeActions();
    [[nodiscard]] QWidget *makeCorner();
    void connectParts();
    void fillDeciders();
    void useDecider();
    void useFilter();
    void refresh();
    void followSelection();
    void addBug();
    void takeUp();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    BugModel *m_model = nullptr;
    QTabWidget *m_tabs;
    OneByOnePane *m_oneByOne;
    TablePane *m_table = nullptr;
    QCheckBox *m_openOnly;
    PolicyPane *m_policy;
    ExceptionsPane *m_exceptions;
    QComboBox *m_decider;
    QTimer *m_soon;
    QAction *m_add = nullptr;
    QAction *m_showTable = nullptr;
    QAction *m_takeUp = nullptr;
    QAction *m_import = nullptr;
};

} // namespace Plimsoll
