// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "engine/plancomparison.h"
#include "engine/scenarios.h"
#include "views/whatif/whatifsides.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class ComparisonTable;
class ConflictList;
class EffectList;
class PlanDocument;

/// "What-if…": the scenarios of the plan, two sides held against each other, and a scenario adopted as one step. Follows the plan. Deletes
/// itself when closed.
class WhatIfDialog : public QDialog
{
    Q_OBJECT
public:
    WhatIfDialog(PlanDocument &document, QWidget *parent);
    ~WhatIfDialog() override;

    /// As it is at first.
    void selectNewest();
    void showError(const Error &error) { tell(error.text, true); }

Q_SIGNALS:
    /// A copy of the plan with that change made shall be opened; the dialog closes.
    void openRequested(const Plimsoll::PlanEdit &edit, const QString &name);
    /// The changes of a copy of the plan shall become a scenario.
    void takeRequested();

private:
    void build();
    [[nodiscard]] QWidget *scenarioSide();
    [[nodiscard]] QWidget *comparisonSide();
    void refresh();
    void fillList();
    void choose();
    void compare();
    void showComparison(const PlanSide &first, const PlanSide &second, const PlanComparison &comparison);
    /// With what adopting the current scenario comes to.
    [[nodiscard]] Result<PlanSide> planSide(const WhatIfSides::Side &side, const Result<PlanEdit> &own) const;
    [[nodiscard]] PlanFindings findings(const WhatIfSides::Side &side, const PlanSide &plan);
    [[nodiscard]] Result<PlanEdit> editOf(ScenarioId id) const;
    void adopt();
    void openCopy();
    void remove();
    void rename(ScenarioId id, const QString &name);
    void note();
    void select(ScenarioId id);
    void updateButtons();
    void execute(const PlanEdit &edit);
    void tell(const QString &text, bool wrong);
    [[nodiscard]] ScenarioId current() const;

    PlanDocument &m_document;
    QLabel *m_text;
    QTreeWidget *m_list;
    QLineEdit *m_note;
    QLabel *m_origin;
    QWidget *m_comparison = nullptr;
    WhatIfSides *m_sides;
    QLabel *m_summary;
    ComparisonTable *m_table;
    EffectList *m_effects;
    QLabel *m_conflictText;
    ConflictList *m_conflicts;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_open;
    QPushButton *m_take;
    QPushButton *m_copy = nullptr;
    QPushButton *m_adopt = nullptr;
    ScenarioId m_laidId; ///< Of which the conflicts are shown.
    std::optional<LaidScenario> m_laid;
    PlanFindings m_found; ///< In the plan as it is,
    quint64 m_foundRevision = 0; ///< at that revision
    QDate m_foundOn;      ///< on that day; invalid before it was looked for.
    QString m_refusal;   ///< Why the current one cannot be adopted; empty where it can.
    bool m_filling = false; ///< What the list says now is nobody's choice.
};

} // namespace Plimsoll
