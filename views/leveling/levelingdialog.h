// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workleveler.h"

#include <QDialog>

#include <memory>

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
struct PlanChange;

/// "Level work…": looks for a schedule of the work in the background, shows what it would move and what that would mean, and takes it over
/// as one step. Begins at once, and again when something else is chosen. May stay open while the plan is edited: with each change, undo,
/// too, it shows the quick schedule of the plan as it is then. Deletes itself when closed.
class LevelingDialog : public QDialog
{
    Q_OBJECT
public:
    enum Effort { Quick, TwoSeconds, TenSeconds, Thorough };

    /// Begins with that release; invalid for all.
    LevelingDialog(PlanDocument &document, ReleaseId release, QWidget *parent, Effort effort = TwoSeconds);
    ~LevelingDialog() override;

    /// Goes on with that release; with all where it is none that is planned.
    void choose(ReleaseId release);
    void accept() override;

Q_SIGNALS:
    /// The schedule was taken over; so many parts of the work moved.
    void leveled(int moves);

private:
    void build();
    void fillReleases(ReleaseId chosen);
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makePreview();
    void search();
    void follow(const PlanChange &change);
    void level(Effort effort);
    [[nodiscard]] Effort chosenEffort() const;
    void showProgress(double done, QDate end);
    void showWork();
    void showPlan(const LeveledPlan &plan);
    void showError(const Error &error);
    void showRunning(bool running);
    void updateButtons();
    [[nodiscard]] QString summary(const LeveledPlan *plan) const;

    PlanDocument &m_document;
    WorkLeveler m_leveler;
    QComboBox *m_release;
    QComboBox *m_effort;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_again;
    QLabel *m_state;
    LevelingMovesModel *m_moves;
    QTableView *m_table;
    LevelingPicture *m_picture;
    QTabWidget *m_tabs;
    LevelingEffects *m_effects;
    QPushButton *m_accept = nullptr;
    std::shared_ptr<const LevelingResult> m_work; ///< What Accept would take over.
    bool m_filling = false; ///< What the list of releases says now is nobody's choice.
    bool m_follows = false; ///< What is shown, or on its way, is for a change of the plan.
    bool m_fitted = false;  ///< Columns have their widths.
};

} // namespace Plimsoll
