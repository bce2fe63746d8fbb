// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "exchange/csvreader.h"
#include "exchange/importmapping.h"
#include "views/common/page.h"
#include "views/risks/riskcards.h"

#include <functional>
#include <span>

class QAction;
class QSettings;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace Plimsoll {

class EmptyState;
class ExposurePane;
class MatrixView;
class OwnedPane;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class RiskFilterBar;
class RiskModel;
struct PlanChange;

/// The risks of the chosen release, or of all, some states and owners: the matrix, beside it what is done about the risk that was selected
/// last or exposure over time, and below them the register. Document and selection must outlive it.
class RisksPage final : public Page
{
    Q_OBJECT
public:
    RisksPage(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~RisksPage() override;

    /// Where the columns' state is kept.
    void keepColumnsIn(QSettings &settings);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] std::vector<QAction *> tools() const override;
    void setFilter(const QString &text) override;

    [[nodiscard]] MatrixView &matrix() const { return *m_matrix; }
    [[nodiscard]] RecordTableView &table() const { return *m_table; }
    [[nodiscard]] OwnedPane &actionsPane() const { return *m_actions; }
    [[nodiscard]] ExposurePane &exposure() const { return *m_exposure; }
    [[nodiscard]] RiskFilterBar &filterBar() const { return *m_bar; }
    /// Actions and exposure, of which one is shown.
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// All risks shall be shown, whatever the window's filter line holds.
    void allRequested();
    /// A register with headings was pasted.
    void tablePasted(const Plimsoll::CsvTable &table, Plimsoll::ImportKind kind);

private:
    using Edit = std::function<PlanEdit(std::span<const RiskId>)>;

    void layOut();
    void makeActions();
    QAction *makeEdit(const QString &icon, const QString &text, const Edit &edit);
    QAction *makeStage(const QString &text, const QString &tip, RiskStage stage);
    void connectParts();
    void documentChanged(const PlanChange &change);
    void addRisk();
    void strike(const std::vector<RiskId> &risks);
    void tellContingency(const std::vector<RiskId> &struck);
    void showScale();
    void useFilter();
    void followSelection();
    void showState();
    void showCards();
    void showExposure();
    void offerInstead();
    void enableTools();
    void openRow(RiskId id);
    [[nodiscard]] std::vector<RiskId> selectedRisks() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    RiskModel *m_model;
    MatrixView *m_matrix;
    RecordTableView *m_table;
    OwnedPane *m_actions;
    ExposurePane *m_exposure;
    RiskFilterBar *m_bar;
    QTabWidget *m_tabs;
    EmptyState *m_empty;
    QSplitter *m_panes;
    QStackedLayout *m_layout;
    QAction *m_add = nullptr;
    QAction *m_strike = nullptr;
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_inherent = nullptr;
    QAction *m_residual = nullptr;
    QAction *m_scale = nullptr;
    QAction *m_showAll = nullptr;
};

} // namespace Plimsoll
