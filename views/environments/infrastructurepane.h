// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliverysheet.h"

#include <QWidget>

class QAction;
class QSettings;

namespace Plimsoll {

class InfrastructureChangeModel;
class PlanDocument;
class PlanSelection;
class RecordTableView;
class TablePane;

/// By what code the environments are made and what its last plan said, and below it the changes of the chosen release with what proves
/// them. Document and selection must outlive it.
class InfrastructurePane final : public QWidget
{
    Q_OBJECT
public:
    InfrastructurePane(PlanDocument &document, PlanSelection &selection);

    /// Where the state of the columns is kept.
    void keepColumnsIn(QSettings &settings);
    void setFilter(const QString &text);
    [[nodiscard]] QString count() const;
    /// The environment of the selected code; invalid where none is selected.
    [[nodiscard]] EnvironmentId chosenEnvironment() const;

    [[nodiscard]] TablePane &code() const { return *m_code; }
    [[nodiscard]] TablePane &changes() const { return *m_changes; }
    [[nodiscard]] QAction *addCodeAction() const { return m_addCode; }
    [[nodiscard]] QAction *addChangeAction() const { return m_addChange; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);

private:
    void enableActions();
    [[nodiscard]] RecordTableView &tableOfSelection() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    InfrastructureChangeModel *m_changeModel;
    TablePane *m_code;
    TablePane *m_changes;
    QAction *m_addCode;
    QAction *m_addChange;
    QAction *m_remove;
};

} // namespace Plimsoll
