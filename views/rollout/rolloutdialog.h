// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/rollout/rolloutplanning.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Plimsoll {

class EffectList;
class PlanDocument;
class StageModel;

/// "New Roll-out…": the technique, what it is for and its steps, with the days on which they would be before it is planned. One step of
/// undo; deletes itself when closed.
class RolloutDialog final : public QDialog
{
    Q_OBJECT
public:
    /// For that release, or for a feature of it where one is given.
    RolloutDialog(PlanDocument &document, ReleaseId release, WorkItemId workItem, QWidget *parent);

    void accept() override;
    [[nodiscard]] RolloutRequest request() const;
    [[nodiscard]] StageModel &stages() const { return *m_stages; }
    [[nodiscard]] EffectList &effects() const { return *m_effects; }

Q_SIGNALS:
    void planned(std::vector<Plimsoll::RolloutStepId> steps);

private:
    void makeFields(ReleaseId release, WorkItemId workItem);
    void build();
    [[nodiscard]] QFormLayout *makeForm();
    [[nodiscard]] QWidget *makeSteps();
    void connectFields();
    void fillForRelease();
    void takeTechnique();
    void placeStages();
    void showFields();
    void preview();
    void showPreview(const Result<RolloutPreview> &found);
    [[nodiscard]] RolloutTechnique technique() const;

    PlanDocument &m_document;
    QFormLayout *m_form = nullptr;
    QComboBox *m_technique;
    QComboBox *m_release;
    QComboBox *m_workItem;
    QComboBox *m_anchor;
    QComboBox *m_environment;
    QComboBox *m_otherSide;
    QComboBox *m_toggle;
    QComboBox *m_owner;
    QComboBox *m_unit;
    QCheckBox *m_avoid;
    QLineEdit *m_metric;
    QLineEdit *m_kill;
    QLineEdit *m_data;
    StageModel *m_stages;
    QTableView *m_table;
    EffectList *m_effects;
    QLabel *m_error;
    QPushButton *m_plan = nullptr;
    bool m_filling = false;
};

} // namespace Plimsoll
