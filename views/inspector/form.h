// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "views/inspector/fieldeditor.h"

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace Plimsoll {

class Plan;
class PlanDocument;
class Timetable;

/// A line of a form that only tells: what a rule comes to, how long it is until then.
struct FormInfo {
    QString text;   ///< Hidden where both are empty.
    QString detail; ///< Below the text, muted.
    bool wrong = false;

    friend bool operator==(const FormInfo &, const FormInfo &) = default;
};

/// Labelled editors over the selected records of a document. What an editor commits becomes one step; what is refused stays in its
/// editor with the reason below. While something is edited the lines that tell show what it would come to, on a draft of the plan.
/// The rows are added once; which are shown follows the records. See RecordForm for rows made from members.
class Form : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString label;
        FieldEditor *editor = nullptr;
        std::function<FieldState(const Plan &, const Timetable &)> read;
        std::function<Result<PlanEdit>(const QVariant &)> write;
        std::function<QList<Choice>(const Plan &)> choices = {}; ///< Absent: none.
        std::function<bool(const Plan &)> visible = {};          ///< Absent: always.
    };
    using Tell = std::function<FormInfo(const Plan &, const Timetable &)>;
    /// What is wrong with an edit; nothing where it may be made.
    using Rule = std::function<std::optional<Error>(const PlanEdit &)>;

    /// The row, but an edit that breaks the rule is refused.
    [[nodiscard]] static Row guarded(Row row, Rule rule);

    explicit Form(PlanDocument &document, QWidget *parent = nullptr);
    ~Form() override;

    /// The records that the form is about, of its type.
    virtual void setRecords(const std::vector<qint64> &ids) = 0;

    void addHeading(const QString &text);
    void addRow(Row row);
    /// A row whose editor takes all the room, below its label.
    void addWide(Row row);
    void addInfo(Tell tell);
    void addWidget(QWidget *widget);

    /// Shows the document's present state; what is being edited is kept.
    void refresh();
    /// Takes what is being edited, as Enter does. The error of what is refused; it stays in its editor.
    Result<void> commitPending();
    /// Forgets what is being edited.
    void restoreAll();
    [[nodiscard]] PlanDocument &document() const { return m_document; }
    /// The editor of the row with that label, for tests and for leading somebody to it; null where there is none.
    [[nodiscard]] FieldEditor *editor(const QString &label) const;
    [[nodiscard]] QString errorText(const QString &label) const;
    /// What the lines that tell say now, those that are shown.
    [[nodiscard]] std::vector<FormInfo> infos() const;

private:
    struct Line;
    struct InfoLine;

    Line &addLine(Row row);
    Result<void> commit(Line &line);
    Result<PlanEdit> editOf(const Line &line) const;
    void preview(Line &line);
    void tell(const Plan &plan, const Timetable &timetable);
    void showError(Line &line, const QString &text);

    PlanDocument &m_document;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<std::unique_ptr<InfoLine>> m_infos;
};

} // namespace Plimsoll
