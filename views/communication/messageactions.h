// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/composedmessage.h"
#include "domain/planedit.h"
#include "engine/tolddates.h"

#include <QObject>

#include <utility>
#include <vector>

class QAction;
class QWidget;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;

/// What is done with the selected messages: copied, saved as a draft, approved, marked as sent, acknowledged, allowed to be late; and change
/// notices for audiences that hold stale dates. Each action is enabled where it can do something.
class MessageActions final : public QObject
{
    Q_OBJECT
public:
    MessageActions(PlanDocument &document, PlanSelection &selection, QWidget *parent);

    [[nodiscard]] QAction *copy() const { return m_copy; } ///< Copies as text; its menu holds the other forms.
    [[nodiscard]] QAction *copyMarkdown() const { return m_copyMarkdown; }
    [[nodiscard]] QAction *copyHtml() const { return m_copyHtml; }
    [[nodiscard]] QAction *saveDraft() const { return m_saveDraft; }
    [[nodiscard]] QAction *approve() const { return m_approve; }
    [[nodiscard]] QAction *markSent() const { return m_markSent; }
    [[nodiscard]] QAction *acknowledge() const { return m_acknowledge; }
    [[nodiscard]] QAction *allowLate() const { return m_allowLate; }
    [[nodiscard]] QAction *writeNotices() const { return m_writeNotices; }
    /// Those that act on selected messages, for the menu of rows: twins that are hidden where they can do nothing, as a table enables the
    /// actions of its rows by itself.
    [[nodiscard]] std::vector<QAction *> forRows() const;

    /// Who holds stale dates now, as told by staleDates().
    void setStale(const std::vector<StaleDates> &stale);
    /// How many of them have no change notice that waits to be sent.
    [[nodiscard]] int unwritten() const;

Q_SIGNALS:
    /// Before an action looks at the plan: what is being typed shall be in it.
    void aboutToRun();
    void failed(const Plimsoll::Error &error);
    void statusTold(const QString &text);
    /// A file for the user to put somewhere.
    void fileOffered(const QString &name, const QByteArray &bytes);

private:
    enum class Form { Text, Markdown, Html };
    QAction *make(const QString &icon, const QString &text, void (MessageActions::*run)());
    void makeTwins();
    [[nodiscard]] std::vector<MessageId> selected() const;
    void enable();
    void execute(const PlanEdit &edit, const QString &done);
    void copyAs(Form form);
    void copyText() { copyAs(Form::Text); }
    void copyAsMarkdown() { copyAs(Form::Markdown); }
    void copyAsHtml() { copyAs(Form::Html); }
    void offerDraft();
    void approveSelected();
    void sendSelected();
    void acknowledgeSelected();
    void askWhoAllows();
    void writeChangeNotices();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QWidget *m_window;
    std::vector<StaleDates> m_stale;
    std::vector<std::pair<QAction *, QAction *>> m_twins; ///< An action and its twin for rows.
    QAction *m_copy;
    QAction *m_copyText;
    QAction *m_copyMarkdown;
    QAction *m_copyHtml;
    QAction *m_saveDraft;
    QAction *m_approve;
    QAction *m_markSent;
    QAction *m_acknowledge;
    QAction *m_allowLate;
    QAction *m_writeNotices;
};

} // namespace Plimsoll
