// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workleveler.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace Plimsoll {

class LevelingEffects;
class LevelingMovesModel;
class LevelingPicture;

/// "Level work…": looks for a schedule of the work in the background, shows what it would move and what that would mean, and takes it over
/// as one step. Begins at once, and again when something else is chosen or the plan changes. Deletes itself when closed.
class LevelingDialog : public QDialog
{
    Q_OBJECT
public:
    enum Effort { Quick, TwoSeconds, TenSeconds, Thorough };

    /// Begins with that release; invalid for all.
    LevelingDialog(PlanDocument &document, ReleaseId release, QWidget *parent, Effort effort = TwoSeconds);
    ~LevelingDialog() override;

    void accept() override;

Q_SIGNALS:
    /// The schedule was taken over; so many parts of the work moved.
    void leveled(int moves);

private:
    void build();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makePreview();
    void run();
    void showProgress(double done, QDate end);
    void showWork(const LeveledWork &work);
    void showError(const Error &error);
    void showRunning(bool running);
    void updateButton();
    [[nodiscard]] QString summary(const LeveledWork &work) const;

    PlanDocument &m_document;
    WorkLeveler m_leveler;
    QComboBox *m_release;
    QComboBox *m_effort;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QLabel *m_state;
    LevelingMovesModel *m_moves;
    QTableView *m_table;
    LevelingPicture *m_picture;
    QTabWidget *m_tabs;
    LevelingEffects *m_effects;
    QPushButton *m_accept = nullptr;
    std::optional<LeveledWork> m_work; ///< What Accept would take over.
};

} // namespace Plimsoll
