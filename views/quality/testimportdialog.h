// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/testimportjob.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace Plimsoll {

class PlanDocument;
class ProgressLine;

/// Results of files on their way into a cycle: how many ended how, and which tests no case knows. Accepting it is one step. The files
/// are read and compared beside the window; closing it ends that. The document must outlive it; deletes itself when closed.
class TestImportDialog final : public QDialog
{
    Q_OBJECT
public:
    TestImportDialog(PlanDocument &document, const std::vector<TestFile> &files, TestCycleId cycle, QWidget *parent = nullptr);

    [[nodiscard]] QString summary() const;
    /// The files are still being read or compared.
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] QTableWidget &unknown() const { return *m_unknown; }
    void accept() override;

Q_SIGNALS:
    void imported(int results);

private:
    void build();
    void fillChoices(TestCycleId cycle);
    void compare();
    void showRunning();
    void tell();
    void tellOutcome(const TestImportOutcome &outcome);
    void showUnknown(const std::vector<UnknownTest> &tests);

    PlanDocument &m_document;
    TestImportJob m_job;
    QComboBox *m_cycles;
    QComboBox *m_suites;
    QComboBox *m_builds;
    ProgressLine *m_summary;
    QLabel *m_notes;
    QTableWidget *m_unknown;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
