// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/fitsearch.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTreeWidget;

namespace Plimsoll {

class EmptyState;
class FitSkillModel;
class PlanDocument;
class PlanSelection;

/// "Does it fit?": the answer for a release or one of its phases as a sentence, with the bottleneck, the skills and what would help. Looks
/// only while it is shown. Document and selection must outlive it.
class FitPanel final : public QWidget
{
    Q_OBJECT
public:
    FitPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] ReleaseId release() const;
    [[nodiscard]] MilestoneId phase() const; ///< Invalid: the whole release.
    void choose(ReleaseId release, MilestoneId phase = {});
    [[nodiscard]] const FitSearch &search() const { return *m_search; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void demandRequested(); ///< Somebody wants to say what a release needs.
    void statusTold(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *cureSide();
    void followRelease();
    void fillReleases();
    void fillPhases();
    void ask();
    void showState();
    void showResult();
    void showCures(const FitResult &result);
    void enablePreview();
    void previewCure();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    FitSearch *m_search;
    QComboBox *m_releases;
    QComboBox *m_phases;
    QLabel *m_note;
    QLabel *m_sentence;
    QLabel *m_remarks;
    FitSkillModel *m_skills;
    QTableView *m_table;
    QTreeWidget *m_cures;
    QPushButton *m_preview;
    EmptyState *m_empty;
    QAction *m_demand;
    QStackedLayout *m_layout;
};

} // namespace Plimsoll
