// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/common/planselection.h"

#include <QWidget>

#include <map>

class KMessageWidget;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace Plimsoll {

class Form;
class LinksPanel;
class PlanDocument;
class RecordHistoryPanel;

/// The right pane: details, links, notes and history of what is selected; of the sidebar's release where nothing is, of the plan where
/// there is no release either. What was being edited is committed when the selection moves on; if that is refused, the reason stays above.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    Inspector(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~Inspector() override;

    enum Tab { DetailsTab, LinksTab, NotesTab, HistoryTab };
    void showTab(Tab tab);
    /// The form that is shown; null where there is nothing to edit.
    [[nodiscard]] Form *form() const { return m_form; }
    [[nodiscard]] Form *noteForm() const { return m_noteForm; }
    /// Takes what is being edited, as leaving the field does.
    Result<void> commitPending();

    [[nodiscard]] QSize sizeHint() const override;

private:
    void build();
    void follow();
    void refresh();
    void showHeader();
    void showForm(const QString &table, const std::vector<qint64> &ids);
    void showNotes(const QString &table, const std::vector<qint64> &ids);
    void fillTab();
    void warn(const QString &text);
    [[nodiscard]] std::vector<RecordReference> subject() const;

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QLabel *m_kind;
    QLabel *m_title;
    KMessageWidget *m_message;
    QTabWidget *m_tabs;
    QScrollArea *m_details;
    QStackedWidget *m_notes;
    LinksPanel *m_links;
    RecordHistoryPanel *m_history;
    std::map<QString, Form *> m_forms; ///< By table, made when first needed; owned by their parent widgets.
    std::map<QString, Form *> m_noteForms;
    Form *m_form = nullptr;
    Form *m_noteForm = nullptr;
    std::vector<RecordReference> m_shown;
};

} // namespace Plimsoll
