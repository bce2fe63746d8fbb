// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/pendingsearch.h"
#include "document/publishing/publisher.h"
#include "document/publishing/secretstore.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTabWidget;
class QTreeWidget;

namespace Plimsoll {

class EmptyState;
class PlanDocument;

/// The calendars that the plan is published in: what each of them would see change, publishing those that are ticked, and how people subscribe.
/// Deletes itself when closed.
class PublishDialog : public QDialog
{
    Q_OBJECT
public:
    /// The document and the secrets must outlive it. A release proposes what a first calendar holds.
    PublishDialog(PlanDocument &document, SessionSecrets &secrets, TargetWriterFactory writers, ReleaseId release, QWidget *parent = nullptr);
    ~PublishDialog() override;

    [[nodiscard]] QTreeWidget &targets() const { return *m_targets; }
    void reject() override;

Q_SIGNALS:
    /// So many calendars were brought up to date.
    void published(int count);

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeDetails();
    void makeActions();
    void refresh();
    void showDetails();
    void showPending(const PublishingTarget &target);
    void enable();
    void add();
    void edit();
    void remove();
    void publish(const std::vector<PublishingTargetId> &ids, bool overwrite);
    void take(const PublishReport &report);
    void ended();
    void tell(const QString &text, bool wrong = false);
    [[nodiscard]] const PublishingTarget *current() const;
    [[nodiscard]] std::vector<PublishingTargetId> ticked() const;

    PlanDocument &m_document;
    SessionSecrets &m_secrets;
    ReleaseId m_release;
    PendingSearch m_pending;
    Publisher m_publisher;
    QStackedLayout *m_layers;
    EmptyState *m_empty;
    QTreeWidget *m_targets;
    QTabWidget *m_details;
    QListWidget *m_changes;
    QLabel *m_changesText;
    QLineEdit *m_address;
    QPlainTextEdit *m_steps;
    QLabel *m_message;
    QWidget *m_conflicts;
    QListWidget *m_conflictList;
    QProgressBar *m_progress;
    QAction *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_cancel = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    std::vector<PublishReport> m_reports; ///< Of the last run.
    std::map<PublishingTargetId, bool> m_unticked;
    bool m_filling = false;
};

} // namespace Plimsoll
