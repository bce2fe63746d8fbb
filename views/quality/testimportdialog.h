// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tests/testimport.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace Plimsoll {

class PlanDocument;

/// Results of files on their way into a cycle: how many ended how, and which tests no case knows. Accepting it is one step. The document
/// must outlive it; deletes itself when closed.
class TestImportDialog final : public QDialog
{
    Q_OBJECT
public:
    TestImportDialog(PlanDocument &document, TestReport report, TestCycleId cycle, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTableWidget &unknown() const { return *m_unknown; }
    void accept() override;

Q_SIGNALS:
    void imported(int results);

private:
    void build();
    void refresh();
    void tell();
    void showUnknown(const std::vector<UnknownTest> &tests);

    PlanDocument &m_document;
    TestReport m_report;
    std::optional<Result<TestImportOutcome>> m_outcome;
    QComboBox *m_cycles;
    QComboBox *m_suites;
    QComboBox *m_builds;
    QLabel *m_summary;
    QLabel *m_notes;
    QTableWidget *m_unknown;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
