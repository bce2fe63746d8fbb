// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quality/testscope.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace Plimsoll {

class PlanDocument;

/// Selects the tests of a cycle by what changed, by risk, by area and by tag, with a preview of each test and why; accepting it is one
/// step. The document must outlive it; deletes itself when closed.
class ScopeDialog final : public QDialog
{
    Q_OBJECT
public:
    ScopeDialog(PlanDocument &document, TestCycleId cycle, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTableWidget &preview() const { return *m_preview; }
    void accept() override;

Q_SIGNALS:
    void selected();

private:
    void build();
    void fillLists();
    void refresh();
    void showScope(const std::vector<ScopedCase> &scope);
    [[nodiscard]] ScopeQuestion question() const;

    PlanDocument &m_document;
    TestCycleId m_cycle;
    QCheckBox *m_changed;
    QCheckBox *m_risky;
    QListWidget *m_areas;
    QListWidget *m_tags;
    QCheckBox *m_only;
    QTableWidget *m_preview;
    QLabel *m_summary;
    QPushButton *m_take = nullptr;
    PlanEdit m_edit;
};

} // namespace Plimsoll
